package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.mention.Mention;
import dev.entente.text.syntax.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Whom one leads who leads what a state or a body has: its government is the state itself, for its delegation one speaks, and of its army, its party or its
 * embassy one is not the state's leader.
 */
final class Leaderships {
    private static final Set<String> DEPUTATIONS = Set.of("delegation", "deputation", "mission", "team", "entourage");
    private static final Set<String> GOVERNMENTS = Set.of(
            "government",
            "administration",
            "regime",
            "cabinet",
            "junta",
            "country",
            "nation",
            "state",
            "republic",
            "leadership",
            "authority");

    /** "Took <em>charge</em> of Chad", "seized <em>power</em> in Chad": whose these are, leads. */
    private static final Set<String> POWERS = Set.of("charge", "control", "power", "helm");

    private static final Set<String> FORCES =
            Set.of("army", "navy", "military", "force", "troop", "soldier", "side", "warplane", "warship");

    private static final Set<String> DEPUTIES =
            Set.of("deputy", "vice", "assistant", "associate", "honorary", "sub", "under");

    private static final Set<String> NO_PARTS = Set.of(
            "president",
            "prime",
            "secretary",
            "director",
            "managing",
            "co",
            "head",
            "general",
            "independence",
            "group",
            "party",
            "rebel",
            "vice",
            "team");

    /** Whose officers are the party's, which roles tell. */
    private static final String CENTRAL_COMMITTEE = "organization:central-committee-of-";

    private final Graph graph;

    Leaderships(Graph graph) {
        this.graph = graph;
    }

    /** The type where it is none of leading or the whole is led, REPRESENTS of a delegation's leader, HOLDS_OFFICE_IN of a deputy, empty of any other part's and of a central committee's. */
    Optional<RelationType> settle(RelationType type, Token word, Argument from, Argument to) {
        if (type == RelationType.HOLDS_OFFICE_IN && to.entity().value().startsWith(CENTRAL_COMMITTEE)) {
            return Optional.empty();
        }
        if (type != RelationType.LEADS) {
            return Optional.of(type);
        }
        if (word.isNoun() && isOfPart(word)) {
            return Optional.empty();
        }
        if (word.isNoun() && isDeputy(word)) {
            return Optional.of(RelationType.HOLDS_OFFICE_IN);
        }
        Token named = graph.token(to.token());
        Token led = led(word, named);
        if (word.isNoun() && isWholeOfPart(word, named)) {
            return Optional.empty();
        }
        if (word.lemma().equals("run") && graph.isPassive(word) || isMisread(named)) {
            return Optional.empty();
        }
        if (led.equals(named) || graph.inSameMention(led, named)) {
            boolean forces = to.entity().kind() == EntityKind.STATE && FORCES.contains(led.lemma());
            return forces ? Optional.empty() : Optional.of(type);
        }
        if (DEPUTATIONS.contains(led.lemma())) {
            return from.entity().kind() == EntityKind.PERSON ? Optional.of(RelationType.REPRESENTS) : Optional.empty();
        }
        return isWhole(led) ? Optional.of(type) : Optional.empty();
    }

    /** "Its football federation <em>president</em>", "its opposition <em>leader</em>". */
    private boolean isOfPart(Token office) {
        return graph.children(office, "compound").stream()
                .anyMatch(part -> part.tag().matches("NNS?")
                        && !isWhole(part)
                        && !NO_PARTS.contains(part.lemma())
                        && !DEPUTIES.contains(part.lemma()));
    }

    /** "The deputy <em>president</em> of the congress", "its vice <em>chairman</em>": beside the one who leads. */
    private boolean isDeputy(Token office) {
        int before = office.index() - 1;
        while (before >= 0 && graph.token(before).word().matches("-|general|prime")) {
            before--;
        }
        return before >= 0 && DEPUTIES.contains(Graph.lower(graph.token(before)));
    }

    /** Whether who leads it leads the state. */
    private static boolean isWhole(Token led) {
        return GOVERNMENTS.contains(led.lemma()) || POWERS.contains(led.lemma());
    }

    /** "Who headed Chad's delegation, condemned <em>Benin</em>", where the parse takes Benin for the delegation. */
    private boolean isMisread(Token named) {
        return named.relation().equals("appos")
                && graph.findHead(named)
                        .filter(head -> DEPUTATIONS.contains(head.lemma()) || FORCES.contains(head.lemma()))
                        .isPresent();
    }

    /** "The chairman of <em>the party</em>'s commission". */
    private boolean isWholeOfPart(Token office, Token named) {
        int end = graph.findMention(named).map(Mention::endToken).orElse(named.index() + 1);
        return named.index() > office.index()
                && end < graph.tokens().size()
                && graph.token(end).tag().equals("POS");
    }

    /** The noun that the name belongs to: of "led Chad's <em>delegation</em>" the delegation, of "led Chad" Chad. */
    private Token led(Token word, Token named) {
        Token led = named;
        while (led.head() >= 0
                && led.head() != word.index()
                && Set.of("nmod:poss", "compound", "amod", "nmod").contains(led.relation())
                && graph.token(led.head()).isNoun()) {
            led = graph.token(led.head());
        }
        return led;
    }
}
