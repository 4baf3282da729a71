package dev.entente.text.relation;

import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whom a verb puts on a list of the banned or takes off it: "put <em>the Tigers</em> on its blacklist", "designated <em>Hamas</em> a terrorist group". */
final class Listings {
    private static final Set<String> LISTS = Set.of("list", "blacklist");
    private static final Set<String> BANNED =
            Set.of("terrorist", "terror", "terrorism", "sanction", "banned", "criminal");

    private final Graph graph;
    private final Subjects subjects;

    Listings(Graph graph, Subjects subjects) {
        this.graph = graph;
        this.subjects = subjects;
    }

    /** @param onto whether it puts them on the list */
    List<Argument> of(Token verb, boolean onto) {
        boolean listed = (onto ? Stream.of("on", "to", "in") : Stream.of("from", "off"))
                .flatMap(preposition -> graph.behind(verb, preposition).stream())
                .anyMatch(list -> list.lemma().equals("blacklist") || LISTS.contains(list.lemma()) && isOfBanned(list));
        return listed ? subjects.objects(verb) : List.of();
    }

    /** Whom it calls terrorists: "designated Hamas (as) a terrorist group". */
    List<Argument> branded(Token verb) {
        boolean terrorist = graph.children(verb, "obj", "xcomp", "obl", "ccomp", "advcl").stream()
                .anyMatch(sort -> graph.findMention(sort).isEmpty() && isOfBanned(sort));
        return terrorist
                ? Stream.concat(subjects.objects(verb).stream(), subjects.recipients(verb).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Whether the noun or a word of its own tells of terrorism or of sanctions: "its list of state sponsors of <em>terrorism</em>". */
    private boolean isOfBanned(Token noun) {
        return graph.tokens().stream()
                .filter(word -> word.equals(noun) || graph.isUnder(word, noun))
                .anyMatch(word -> BANNED.contains(word.lemma()));
    }
}
