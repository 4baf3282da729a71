package dev.entente.text.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends lists of names that the parser takes apart: of "Saudi Arabia, Egypt, the United Arab Emirates and Bahrain severed their ties" it makes appositions,
 * and what is said of one does not reach the others. Three names at least, by commas and a last "and".
 */
final class NameLists extends MendedParse {
    private static final int FEWEST = 3;
    private static final String LOOSE = "appos|conj|dep|list|nmod|compound|parataxis|obl:tmod";

    private NameLists(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        NameLists mended = new NameLists(tokens);
        int i = 0;
        while (i < tokens.size()) {
            i = Math.max(i + 1, mended.mendFrom(i));
        }
        return mended.tokens;
    }

    /** Behind the list that begins there. */
    private int mendFrom(int start) {
        List<Integer> names = new ArrayList<>();
        int at = start;
        boolean last = false;
        while (!last) {
            int end = endOfName(at);
            if (end == at) {
                return start;
            }
            names.add(end - 1);
            int next = end;
            if (is(next, ",")) {
                next++;
            }
            if (last || next == end && !is(next, "and")) {
                break;
            }
            if (is(next, "and")) {
                next++;
                int finalEnd = endOfName(next);
                if (finalEnd == next) {
                    return start;
                }
                names.add(finalEnd - 1);
                at = finalEnd;
                last = true;
            } else {
                at = next;
            }
        }
        if (!last || names.size() < FEWEST) {
            return start;
        }
        join(names);
        return at;
    }

    private void join(List<Integer> names) {
        Token first = tokens.get(names.get(0));
        boolean governed = children(first, "case").findAny().isPresent();
        for (int name : names.subList(1, names.size())) {
            Token listed = tokens.get(name);
            boolean subject = listed.relation().startsWith("nsubj") && !isWithin(listed.head(), names);
            if (subject && governed || children(listed, "case").findAny().isPresent()) {
                return;
            }
        }
        for (int name : names.subList(1, names.size())) {
            Token listed = tokens.get(name);
            boolean inside = isWithin(listed.head(), names);
            if (!inside
                    && listed.head() >= 0
                    && first.relation().matches(LOOSE)
                    && !first.relation().equals("conj")) {
                replace(first, listed);
                first = tokens.get(first.index());
                attach(listed, first, "conj");
            } else if (inside && listed.relation().matches(LOOSE)) {
                attach(listed, first, "conj");
            }
        }
    }

    private static boolean isWithin(int token, List<Integer> names) {
        return names.contains(token);
    }

    private boolean is(int at, String word) {
        return at < tokens.size() && tokens.get(at).word().equals(word);
    }

    /** Behind a run of names with its article; where it began if none does. */
    private int endOfName(int start) {
        int end = is(start, "the") ? start + 1 : start;
        int first = end;
        while (end < tokens.size() && tokens.get(end).isProperNoun()) {
            end++;
        }
        return end == first ? start : end;
    }
}
