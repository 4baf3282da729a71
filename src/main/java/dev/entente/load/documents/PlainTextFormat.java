package dev.entente.load.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text, with or without a header. The text stands as the file has it, save for line breaks doubled where they part paragraphs. */
final class PlainTextFormat implements ArticleFormat {
    /** A line longer than this is a paragraph of its own: nobody wraps lines there. In UTF-16 units. */
    private static final int LONGEST_WRAPPED_LINE = 160;

    /** A first line longer than this is no heading. In UTF-16 units. */
    private static final int LONGEST_HEADING = 200;

    private static final Pattern SINGLE_BREAK = Pattern.compile("(?<=[^\\r\\n])(?:\\r\\n|\\r|\\n)(?=[ \\t]*[^\\s])");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*(?:[-*•–]|\\d{1,2}[.)])[ \\t]+\\S");
    private static final Pattern HEADING = Pattern.compile("\\A\\s*(\\S[^\\r\\n]*?)[ \\t]*(?:\\R[ \\t]*\\R|\\z)");

    @Override
    public FormattedArticle read(String file, FileIssues issues) {
        Header header = Header.any(file, issues);
        return new FormattedArticle(parted(file, header.end()), header.description(), heading(file, header.end()));
    }

    private static ReadableText parted(String file, int start) {
        StringBuilder text = new StringBuilder();
        OffsetRuns.Builder runs = new OffsetRuns.Builder();
        Matcher lineBreak = SINGLE_BREAK.matcher(file).region(start, file.length());
        int copied = start;
        int lineStart = start;
        while (lineBreak.find()) {
            if (partsParagraphs(file, lineStart, lineBreak)) {
                runs.add(text.length(), lineBreak.end() - copied, copied, lineBreak.end() - copied);
                text.append(file, copied, lineBreak.end()).append('\n');
                copied = lineBreak.end();
            }
            lineStart = lineBreak.end();
        }
        runs.add(text.length(), file.length() - copied, copied, file.length() - copied);
        return new ReadableText(text.append(file, copied, file.length()).toString(), runs.build());
    }

    private static boolean partsParagraphs(String file, int lineStart, Matcher lineBreak) {
        int start = Math.max(lineStart, file.lastIndexOf('\n', lineBreak.start() - 1) + 1);
        return lineBreak.start() - start > LONGEST_WRAPPED_LINE
                || ITEM.matcher(file).region(lineBreak.end(), file.length()).lookingAt();
    }

    private static DocumentDescription heading(String file, int start) {
        Matcher heading = HEADING.matcher(file).region(start, file.length());
        return heading.find() && isHeading(heading.group(1))
                ? new DocumentDescription(null, heading.group(1), null, null, null, null)
                : DocumentDescription.NOTHING;
    }

    /** A line that ends as a sentence does is the text itself. */
    private static boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING && !line.endsWith(".");
    }
}
