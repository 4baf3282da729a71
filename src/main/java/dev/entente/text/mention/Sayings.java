package dev.entente.text.mention;

import dev.entente.text.syntax.Token;
import java.util.Set;

/** Who stands at a verb of saying outside quotation marks. */
final class Sayings {
    private static final Set<String> VERBS = Set.of(
            "say",
            "tell",
            "add",
            "declare",
            "announce",
            "write",
            "tweet",
            "warn",
            "stress",
            "note",
            "reply",
            "insist",
            "vow",
            "argue",
            "explain",
            "emphasize",
            "emphasise",
            "state",
            "claim");

    private Sayings() {}

    /** "<em>Macron</em> said", ", said President <em>Macron</em>", "according to <em>Macron</em>", for the name in {@code [first, end)}. */
    static boolean isSpeaker(Line line, int first, int end) {
        return !isQuoted(line, first)
                && (isSaying(line, end)
                        || isSaying(line, first - 1)
                        || isSubjectOfSaying(line, line.head(first, end))
                        || line.word(first - 1).equals("to")
                                && line.word(first - 2).equals("according"));
    }

    private static boolean isSubjectOfSaying(Line line, int name) {
        Token token = line.token(name);
        return token.relation().equals("nsubj") && isSaying(line, token.head());
    }

    private static boolean isSaying(Line line, int token) {
        return token >= 0
                && token < line.size()
                && VERBS.contains(line.token(token).lemma())
                && !isQuoted(line, token);
    }

    /** Whether an odd number of quotation marks stands before it. */
    static boolean isQuoted(Line line, int token) {
        return line.sentence().tokens().subList(0, token).stream()
                                .filter(before -> before.word().matches("[\"“”]|``|''"))
                                .count()
                        % 2
                == 1;
    }
}
