package dev.entente.text.syntax;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "SEOUL, South Korea, May 3 (Agency) — ": says where and when a report was written, and is no part of its first sentence. */
public final class Dateline {
    private static final String PLACE = "\\p{Lu}{2}[\\p{Lu}.,'’ /-]{1,30}(?<!\\s)";
    private static final String STATE = "(?:, [\\p{L}. ]{3,25}?)?";
    private static final String DAY = "(?:, \\p{Lu}[\\p{L}]{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?";
    private static final String AGENCY = "(?:\\s?\\([\\p{L} .,/\\d]{2,40}\\))?";
    private static final String ON = "\\s+(?=[\\p{Lu}\"“])";
    private static final Pattern DASHED = Pattern.compile(PLACE + STATE + DAY + AGENCY + "\\s?(?:—|–|--)" + ON);
    /** A hyphen also stands between two names, so that one needs the full stop of the sentence behind it. */
    private static final Pattern HYPHENED = Pattern.compile(PLACE + STATE + DAY + AGENCY + "\\s-" + ON);

    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[.!?][\"'”’»)\\]]*\\s*$");

    private Dateline() {}

    /** Where the text behind a dateline at the start of this stretch begins, in characters; empty where there is none. */
    public static OptionalInt end(String text, int start, int end) {
        Matcher dashed = DASHED.matcher(text).region(start, end);
        if (dashed.lookingAt()) {
            return OptionalInt.of(dashed.end());
        }
        Matcher hyphened = HYPHENED.matcher(text).region(start, end);
        return hyphened.lookingAt()
                        && ENDS_A_SENTENCE.matcher(text.substring(start, end)).find()
                ? OptionalInt.of(hyphened.end())
                : OptionalInt.empty();
    }
}
