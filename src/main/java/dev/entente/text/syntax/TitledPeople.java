package dev.entente.text.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives names the titles that stand before them. "With the president of Mali, <em>Keïta</em>,": the parser takes him for a fellow of Mali. "Of the President of
 * Kenya, X, the President of Chad, <em>Y</em>, came": it takes both titles and Y for appositions to X.
 */
final class TitledPeople extends MendedParse {
    private static final int MAX_DEPTH = 8;
    private static final Set<String> OFFICES = Set.of(
            "president",
            "minister",
            "premier",
            "chancellor",
            "king",
            "queen",
            "emperor",
            "emir",
            "sultan",
            "secretary",
            "ambassador",
            "governor",
            "speaker",
            "chairman",
            "secretary-general",
            "leader");

    private TitledPeople(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        TitledPeople mended = new TitledPeople(tokens);
        for (int i = 2; i < tokens.size(); i++) {
            mended.mendHolder(i);
            mended.mendTitled(i);
        }
        return mended.tokens;
    }

    /** "The president of Mali, <em>Keïta</em>,": taken for a fellow of Mali. */
    private void mendHolder(int index) {
        Token name = tokens.get(index);
        if (!name.relation().equals("conj") || !isPerson(name)) {
            return;
        }
        Token state = head(name);
        Token office = head(state);
        boolean behind = startOfName(name) > 1
                && tokens.get(startOfName(name) - 1).word().equals(",")
                && startOfName(name) - 2 == state.index();
        boolean only = children(state, "conj").filter(other -> isPerson(other)).count() == 1
                && children(name, "cc").findAny().isEmpty();
        if (behind
                && only
                && state.relation().equals("nmod")
                && !isPerson(state)
                && office.isNoun()
                && !office.isProperNoun()) {
            attach(name, office, "appos");
        }
    }

    /**
     * "At the invitation of the President of Kenya, Kenyatta, the President of Chad, <em>Déby</em>, came": titles that each stand before their man, where the
     * parser takes all behind the first name for its appositions.
     */
    private void mendTitled(int index) {
        Token last = tokens.get(index);
        if (!last.relation().equals("appos") || !last.isProperNoun()) {
            return;
        }
        Token first = head(last);
        int comma = startOfName(first) - 1;
        Optional<Token> title = children(first, "appos")
                .filter(office -> isOffice(office) && office.index() > first.index() && office.index() < index)
                .findFirst();
        if (!first.relation().startsWith("nsubj")
                || title.isEmpty()
                || comma < 2
                || !tokens.get(comma).word().equals(",")) {
            return;
        }
        Optional<Token> own = tokens.subList(0, comma).stream()
                .filter(office -> isOffice(office) && endOf(office) == comma - 1)
                .reduce((one, other) -> other);
        if (own.isPresent() && head(own.get()).index() != first.index()) {
            Token verb = head(first);
            attach(last, verb, first.relation());
            attach(title.get(), last, "appos");
            attach(first, own.get(), "appos");
        }
    }

    private boolean isOffice(Token noun) {
        return noun.isNoun()
                && OFFICES.contains(noun.word().toLowerCase(Locale.ROOT))
                && children(noun, "nmod").anyMatch(body -> body.index() > noun.index());
    }

    /** The last word of what stands behind the noun. */
    private int endOf(Token noun) {
        int end = noun.index();
        for (Token word : tokens.subList(noun.index() + 1, tokens.size())) {
            Token above = word;
            for (int depth = 0; depth < MAX_DEPTH && above.index() > noun.index() && above.head() >= 0; depth++) {
                above = head(above);
            }
            if (above.index() == noun.index() && !word.relation().equals("punct") && word.index() == end + 1) {
                end = word.index();
            }
        }
        return end;
    }

    private static boolean isPerson(Token name) {
        return name.isProperNoun() && name.entityTag().equals("PERSON");
    }
}
