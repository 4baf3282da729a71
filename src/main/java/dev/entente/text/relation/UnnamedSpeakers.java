package dev.entente.text.relation;

import dev.entente.model.Entity;
import dev.entente.model.EntityKind;
import dev.entente.text.mention.Mention;
import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who says something and has no name: "witnesses", "diplomats in Vienna", "state television", "a Western diplomat". They are kept in the words of the text. */
final class UnnamedSpeakers {
    private static final Set<String> MEDIA = Set.of("television", "radio", "media", "press", "newspaper", "agency");
    /** What is written or shown says nothing as somebody does. */
    private static final Set<String> TEXTS = Set.of(
            "report",
            "statement",
            "communique",
            "communiqué",
            "document",
            "resolution",
            "letter",
            "article",
            "message",
            "text",
            "release",
            "treaty",
            "agreement",
            "law",
            "bill",
            "figure",
            "datum",
            "data",
            "study",
            "poll",
            "survey",
            "book",
            "map",
            "evidence",
            "fact",
            "rumour",
            "rumor",
            "record",
            "number",
            "declaration",
            "readout",
            "plan",
            "deal",
            "constitution",
            "event",
            "day",
            "reason",
            "thing",
            "other",
            "word",
            "paper",
            "story",
            "sign",
            "image",
            "photograph",
            "cable",
            "transcript",
            "draft",
            "order",
            "note",
            "memo",
            "memorandum");

    private UnnamedSpeakers() {}

    /** The subject of the verb of saying, where it is somebody and has no name. */
    static Optional<Entity> find(Graph graph, Token verb) {
        return graph.children(verb, "nsubj").stream()
                .filter(noun -> Set.of("NN", "NNS").contains(noun.tag())
                        && graph.findMention(noun).isEmpty()
                        && !TEXTS.contains(noun.lemma())
                        && graph.children(noun, "det", "nmod:poss").stream().allMatch(UnnamedSpeakers::isIndefinite))
                .findFirst()
                .flatMap(noun -> kind(graph, noun).map(kind -> Entity.named(kind, name(graph, noun))));
    }

    private static boolean isIndefinite(Token word) {
        return Set.of("a", "an", "some", "several", "many").contains(Graph.lower(word));
    }

    /** Empty for one whom only the text before can tell: "the minister". */
    private static Optional<EntityKind> kind(Graph graph, Token noun) {
        if (MEDIA.contains(noun.lemma())) {
            return Optional.of(EntityKind.ORGANIZATION);
        }
        if (noun.tag().equals("NNS")) {
            return Optional.of(EntityKind.GROUP);
        }
        return graph.hasChild(noun, "det") && noun.lemma().matches(".+(man|or|er|ist|at|al|nt|yst|ess|source)")
                ? Optional.of(EntityKind.PERSON)
                : Optional.empty();
    }

    /** The noun with what stands before it, and where they are. */
    private static String name(Graph graph, Token noun) {
        int first = noun.index();
        while (first > 0 && isPart(graph.token(first - 1))) {
            first--;
        }
        int end = graph.behind(noun, "in").stream()
                .filter(place -> place.index() <= noun.index() + 3)
                .flatMap(place -> graph.findMention(place).stream())
                .map(Mention::endToken)
                .findFirst()
                .orElse(noun.index() + 1);
        List<Token> words = graph.tokens().subList(first, end);
        String name = words.stream().map(Token::word).collect(Collectors.joining(" "));
        return first == 0 && !words.get(0).isProperNoun() && !words.get(0).tag().equals("JJ")
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    private static boolean isPart(Token word) {
        return word.tag().matches("JJ|NNS?|NNPS?|VBN|VBG");
    }
}
