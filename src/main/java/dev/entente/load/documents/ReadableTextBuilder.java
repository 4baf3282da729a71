package dev.entente.load.documents;

/** Puts a readable text together from the visible characters of a marked-up file; white space is folded. */
final class ReadableTextBuilder {
    private static final String[] BREAKS = {"", " ", "\n", "\n\n"};
    private static final int SPACE = 1;
    private static final int LINE = 2;
    private static final int PARAGRAPH = 3;

    /** Soft hyphen, zero-width space, byte order mark: shown by nothing, and in the way of whoever reads words. */
    static final String INVISIBLE = "\u00ad\u200b\ufeff";

    private final StringBuilder text = new StringBuilder();
    private final OffsetRuns.Builder runs = new OffsetRuns.Builder();
    private int pendingBreak;

    /** Adds what the span of the file shows; white space only parts what stands around it. */
    void add(String shown, int fileStart, int fileEnd) {
        if (shown.isBlank() || shown.chars().allMatch(Character::isSpaceChar)) {
            pendingBreak = Math.max(pendingBreak, SPACE);
            return;
        }
        if (INVISIBLE.contains(shown)) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(BREAKS[pendingBreak]);
        }
        pendingBreak = 0;
        runs.add(text.length(), shown.length(), fileStart, fileEnd - fileStart);
        text.append(shown);
    }

    /** Adds what is shown but could not be found in the file. */
    void addUnplaced(char shown) {
        text.append(BREAKS[text.isEmpty() ? 0 : pendingBreak]).append(shown);
        pendingBreak = 0;
    }

    void breakLine() {
        pendingBreak = pendingBreak >= LINE ? PARAGRAPH : LINE;
    }

    /** Ends a line that the file merely wraps. */
    void wrapLine() {
        pendingBreak = Math.max(pendingBreak, LINE);
    }

    void breakParagraph() {
        pendingBreak = PARAGRAPH;
    }

    ReadableText build() {
        return new ReadableText(text.toString(), runs.build());
    }
}
