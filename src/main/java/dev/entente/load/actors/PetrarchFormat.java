package dev.entente.load.actors;

import dev.entente.load.LoadIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a dictionary in TABARI/PETRARCH format into synsets: a name, its synonyms behind {@code +}, its codes in brackets on the same
 * line or below; comments behind {@code #} and {@code ;} and between {@code <!--} and {@code -->}. Single use.
 */
final class PetrarchFormat {
    private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|[#;].*$");

    private final String file;
    private final List<Synset> synsets = new ArrayList<>();
    private final List<LoadIssue> issues = new ArrayList<>();
    private List<String> names = new ArrayList<>();
    private List<Synset.Code> codes = new ArrayList<>();
    private int first;
    private boolean inComment;

    PetrarchFormat(String file) {
        this.file = file;
    }

    List<Synset> read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            readLine(withoutComment(lines.get(i)), i + 1);
        }
        finish();
        return synsets;
    }

    List<LoadIssue> issues() {
        return issues;
    }

    private void readLine(String line, int number) {
        if (line.isBlank() || line.startsWith("!") || line.startsWith("&")) {
            return;
        }
        int bracket = line.indexOf('[');
        String name = (bracket < 0 ? line : line.substring(0, bracket)).strip();
        if (!name.isEmpty()) {
            boolean synonym = name.startsWith("+");
            if (!synonym && !codes.isEmpty()) {
                finish();
            }
            if (names.isEmpty()) {
                first = number;
            }
            names.add(readable(synonym ? name.substring(1) : name));
        }
        readCodes(bracket < 0 ? "" : line.substring(bracket), number);
    }

    private void readCodes(String text, int number) {
        Matcher code = CODE.matcher(text);
        boolean found = false;
        while (code.find()) {
            String[] words = code.group(1).strip().split("\\s+", 2);
            codes.add(new Synset.Code(words[0], words.length > 1 ? words[1].replace(" ", "") : "", number));
            found = true;
        }
        if (!found && !text.isBlank()) {
            issues.add(new LoadIssue("brackets-not-closed", file + ":" + number, "No code could be read in " + text));
        }
    }

    private void finish() {
        if (!names.isEmpty() && codes.isEmpty()) {
            String why = "\"" + names.get(0) + "\" has no code; it was left out";
            issues.add(new LoadIssue("no-code", file + ":" + first, why));
        } else if (!names.isEmpty()) {
            synsets.add(new Synset(names, codes, first));
        }
        names = new ArrayList<>();
        codes = new ArrayList<>();
    }

    private String withoutComment(String line) {
        String rest = line;
        if (inComment) {
            int end = rest.indexOf("-->");
            if (end < 0) {
                return "";
            }
            inComment = false;
            rest = rest.substring(end + 3);
        }
        rest = COMMENT.matcher(rest).replaceAll("");
        int start = rest.indexOf("<!--");
        if (start >= 0) {
            inComment = true;
            rest = rest.substring(0, start);
        }
        return rest;
    }

    /** Alternatives in braces are left out: they are other forms of the same word. */
    private static String readable(String name) {
        return name.replaceAll("\\{.*", "")
                .replace('_', ' ')
                .replace('+', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
