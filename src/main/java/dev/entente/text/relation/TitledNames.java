package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.text.mention.Mention;
import dev.entente.text.mention.MentionKind;
import dev.entente.text.syntax.Token;
import java.util.Optional;
import java.util.Set;

/** The name of a person behind a title or behind the body that he is of, where the parse takes that for who is meant. */
final class TitledNames {
    private static final int LONGEST_TITLE = 14;

    private final Graph graph;
    private final Lexicon lexicon;

    TitledNames(Graph graph, Lexicon lexicon) {
        this.graph = graph;
        this.lexicon = lexicon;
    }

    Optional<Token> find(Token noun) {
        return titled(noun).or(() -> bearer(noun));
    }

    /** "President of Finland <em>Sauli Niinistö</em>", "President of the Commission, <em>Ursula von der Leyen</em>", "journalist <em>Masih Alinejad</em>": whose name ends the title. */
    private Optional<Token> titled(Token noun) {
        if (graph.findMention(noun).isPresent() || !noun.isNoun() || noun.tag().endsWith("S")) {
            return Optional.empty();
        }
        int end = Math.min(graph.tokens().size(), noun.index() + LONGEST_TITLE);
        for (Token token : graph.tokens().subList(noun.index() + 1, end)) {
            boolean behindBody = token.word().equals(",")
                    && (isBody(noun.index() + 1, token.index()) || token.index() == noun.index() + 1 && isOffice(noun));
            if (token.isVerb() && !opensPerson(token)
                    || token.word().matches("[,;:]") && !behindBody
                    || token.tag().equals("POS")) {
                return Optional.empty();
            }
            if (opensPerson(token)) {
                Token before = beforeHonorifics(token);
                boolean apposed =
                        before.word().equals(",") && (noun.isProperNoun() || isOffice(noun) && isClosed(token));
                return apposed
                                || before.isNoun()
                                        && (graph.isUnder(token, noun) || isBody(noun.index() + 1, token.index()))
                        ? graph.findMention(token).map(mention -> graph.token(mention.headToken()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What stands before the name and its "H.E." or "Dr.". */
    private Token beforeHonorifics(Token name) {
        Token before = graph.token(name.index() - 1);
        while (before.index() > 0 && before.word().matches("H\\.?E\\.?|(Mr|Mrs|Ms|Dr)\\.?")) {
            before = graph.token(before.index() - 1);
        }
        return before;
    }

    private boolean opensPerson(Token token) {
        return graph.findMention(token)
                .filter(mention -> mention.firstToken() == token.index()
                        && mention.kind() == MentionKind.NAME
                        && mention.entities().get(0).kind() == EntityKind.PERSON)
                .isPresent();
    }

    private boolean isOffice(Token noun) {
        return lexicon.lists("office", noun.lemma());
    }

    /** "The minister, Sonja Novak, said": a comma or the verb behind the name closes the apposition. */
    private boolean isClosed(Token name) {
        int end = graph.findMention(name).map(Mention::endToken).orElse(name.index() + 1);
        return end < graph.tokens().size()
                && (graph.token(end).word().matches("[,.;]") || graph.token(end).isVerb());
    }

    /** "Ambassador <em>to Niger</em>" before the name. */
    private boolean isBody(int from, int end) {
        return from + 1 < end
                && Set.of("to", "of", "for").contains(Graph.lower(graph.token(from)))
                && graph.findMention(graph.token(end - 1))
                        .filter(body -> body.firstToken() == from + 1
                                || body.firstToken() == from + 2
                                        && Graph.lower(graph.token(from + 1)).equals("the"))
                        .isPresent();
    }

    /** "High Council Chairman <em>Abdullah</em>", "the Agency (FEMA) Administrator <em>Criswell</em>": the person whom the name of a body stands before. */
    private Optional<Token> bearer(Token noun) {
        return graph.findMention(noun)
                .filter(mention -> mention.kind() == MentionKind.NAME
                        && mention.entities().get(0).kind() == EntityKind.ORGANIZATION
                        && behindBrackets(mention.endToken()) < graph.tokens().size()
                        && Set.of("conj", "obl", "obj", "nsubj").contains(noun.relation()))
                .flatMap(mention -> graph.findMention(graph.token(behindBrackets(mention.endToken())))
                        .filter(next -> next.firstToken() == behindBrackets(mention.endToken())
                                && next.entities().get(0).kind() == EntityKind.PERSON))
                .map(next -> graph.token(next.headToken()));
    }

    /** The word behind "(ABC)", where that stands here. */
    private int behindBrackets(int here) {
        boolean acronym = here + 2 < graph.tokens().size()
                && graph.token(here).word().matches("\\(|-LRB-")
                && graph.token(here + 2).word().matches("\\)|-RRB-");
        return acronym ? here + 3 : here;
    }
}
