package dev.entente.text.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Joins what is listed to its own list where the parser joins it to the nearest name. "Met with the president of Mali, X, and <em>with</em> Y": both are met.
 * "Accused Chad of theft and <em>Togo</em> of silence": both are accused. "With the president of Mali, <em>Keïta</em>": he is the president.
 */
final class Companies extends MendedParse {
    private static final int MAX_DEPTH = 8;
    private static final Set<String> ACCUSING =
            Set.of("accuse", "suspect", "convict", "acquit", "warn", "rob", "deprive", "remind", "assure", "inform");

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

    private Companies(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        Companies mended = new Companies(tokens);
        for (int i = 2; i < tokens.size(); i++) {
            mended.mendHolder(i);
            mended.mendPrepositional(i);
            mended.mendAccused(i);
            mended.mendMembers(i);
            mended.mendManner(i);
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
        boolean behind = startOf(name) > 1
                && tokens.get(startOf(name) - 1).word().equals(",")
                && startOf(name) - 2 == state.index();
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

    /** "With X and <em>with Y</em>": the last goes with the first that has the same preposition. */
    private void mendPrepositional(int index) {
        Token second = tokens.get(index);
        if (!second.relation().equals("conj") || !second.isNoun()) {
            return;
        }
        Optional<Token> preposition = children(second, "case")
                .filter(word -> word.index() < index && isBehindConjunction(word))
                .findFirst();
        if (preposition.isEmpty()) {
            return;
        }
        String word = preposition.get().word().toLowerCase(Locale.ROOT);
        Token above = head(second);
        if (above.isVerb()) {
            Stream.concat(children(above, "obl"), children(above, "obj").flatMap(object -> children(object, "nmod")))
                    .filter(first -> first.isNoun() && first.index() < index && isBehind(first, word))
                    .reduce((one, other) -> other)
                    .ifPresent(first -> attach(second, first, "conj"));
            return;
        }
        for (int depth = 0; depth < MAX_DEPTH && above.isNoun(); depth++) {
            if (isBehind(above, word)) {
                if (above.index() != second.head()) {
                    attach(second, above, "conj");
                }
                return;
            }
            above = head(above);
            if (above.head() < 0) {
                return;
            }
        }
    }

    /** "And with", "and, separately, with". */
    private boolean isBehindConjunction(Token preposition) {
        int before = preposition.index() - 1;
        while (before > 0 && tokens.get(before).tag().matches("RB|,")) {
            before--;
        }
        return before > 0 && tokens.get(before).tag().equals("CC");
    }

    /** "The two members of Mercosur, <em>Brazil and Peru</em>": as many names as members, which the parser lists with the body. */
    private void mendMembers(int index) {
        Token members = tokens.get(index);
        if (!members.tag().equals("NNS")) {
            return;
        }
        List<Token> bodies = children(members, "nmod")
                .filter(body -> body.isProperNoun() && body.index() > index)
                .toList();
        if (bodies.size() != 1) {
            return;
        }
        Token body = bodies.get(0);
        List<Token> names = children(body, "conj").filter(Token::isProperNoun).toList();
        boolean counted = children(members, "nummod").anyMatch(number -> numberOf(number) == names.size());
        boolean apart = body.index() + 1 < tokens.size()
                && tokens.get(body.index() + 1).word().equals(",");
        if (counted && apart && names.size() > 1) {
            attach(names.get(0), members, "appos");
            names.subList(1, names.size()).forEach(name -> attach(name, names.get(0), "conj"));
        }
    }

    private static int numberOf(Token number) {
        int word = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
                .indexOf(number.word().toLowerCase(Locale.ROOT));
        return word >= 0 ? word + 2 : number.word().matches("\\d{1,2}") ? Integer.parseInt(number.word()) : 0;
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
        int comma = startOf(first) - 1;
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

    /** "Trump, <em>in a letter</em> to Macron, urged restraint": of the verb, not of the name. */
    private void mendManner(int index) {
        Token noun = tokens.get(index);
        if (!noun.relation().equals("nmod")) {
            return;
        }
        Token name = head(noun);
        boolean subject = name.relation().equals("nsubj")
                && head(name).isVerb()
                && head(name).index() > index;
        boolean inserted = children(noun, "case")
                .anyMatch(word -> word.index() == name.index() + 2
                        && tokens.get(name.index() + 1).word().equals(",")
                        && word.word().matches("in|at|on|during|after|before"));
        if (subject && inserted) {
            attach(noun, head(name), "obl");
        }
    }

    /** "Accused Chad of theft and <em>Togo</em> of silence". */
    private void mendAccused(int index) {
        Token second = tokens.get(index);
        if (!second.isProperNoun()
                || !Set.of("conj", "dep").contains(second.relation())
                || index + 2 >= tokens.size()
                || !tokens.get(index + 1).word().equals("of")
                || tokens.get(index + 2).isProperNoun()
                || !tokens.get(startOf(second) - 1).tag().matches("CC|DT")) {
            return;
        }
        Token above = head(second);
        for (int depth = 0; depth < MAX_DEPTH && above.head() >= 0; depth++) {
            if (above.isVerb() && ACCUSING.contains(above.lemma())) {
                break;
            }
            above = head(above);
        }
        if (ACCUSING.contains(above.lemma())) {
            Token verb = above;
            children(verb, "obj")
                    .filter(first -> first.index() < index && first.index() > verb.index())
                    .findFirst()
                    .filter(first -> tokens.subList(first.index(), index).stream()
                            .anyMatch(of -> of.word().equals("of")))
                    .ifPresent(first -> attach(second, first, "conj"));
        }
    }

    private boolean isBehind(Token noun, String preposition) {
        return children(noun, "case").anyMatch(word -> word.word().equalsIgnoreCase(preposition));
    }

    private static boolean isPerson(Token name) {
        return name.isProperNoun() && name.entityTag().equals("PERSON");
    }

    private int startOf(Token noun) {
        return Math.max(
                1,
                children(noun, "compound", "amod", "flat")
                        .mapToInt(Token::index)
                        .filter(first -> first < noun.index())
                        .min()
                        .orElse(noun.index()));
    }
}
