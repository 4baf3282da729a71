package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.mention.Mention;
import dev.entente.text.mention.MentionKind;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Foreign Minister A (left) with his Omani counterpart B in Muscat": a caption, which has no verb, shows two who meet. */
final class Captions {
    private static final double CONFIDENCE = 0.8;
    private static final Set<String> SIDES = Set.of("left", "right", "l", "r", "center", "centre", "c");
    private static final Set<MentionKind> NAMES = Set.of(MentionKind.NAME, MentionKind.SHORT_NAME);

    private final Graph graph;

    Captions(Graph graph) {
        this.graph = graph;
    }

    List<Statement> read() {
        Optional<Mention> first = person(0);
        if (first.isEmpty() || hasVerb()) {
            return List.of();
        }
        int at = behindBrackets(first.get().endToken());
        if (!isWord(at, "with") && !(at > first.get().endToken() && isWord(at, "and"))) {
            return List.of();
        }
        List<Statement> found = new ArrayList<>();
        for (Token token : graph.tokens().subList(at + 1, graph.tokens().size())) {
            Optional<Mention> second = person(token.index());
            if (second.isPresent() && second.get().firstToken() == token.index()) {
                Token with = graph.token(at);
                found.add(new Statement(
                        argument(first.get()),
                        RelationType.MET_WITH,
                        argument(second.get()),
                        with,
                        CONFIDENCE,
                        "pattern:caption/1",
                        false));
                break;
            }
        }
        return found.stream().filter(Statement::isAllowed).toList();
    }

    private Optional<Mention> person(int token) {
        return graph.findMention(graph.token(token))
                .filter(mention -> mention.entities().size() == 1
                        && NAMES.contains(mention.kind())
                        && mention.entities().get(0).kind() == EntityKind.PERSON);
    }

    private boolean hasVerb() {
        return graph.tokens().stream()
                .anyMatch(token -> Set.of("VBZ", "VBD", "VBP", "MD", "VB").contains(token.tag())
                        && !SIDES.contains(Graph.lower(token)));
    }

    /** The word behind "(left)" or ", left,", where that stands here. */
    private int behindBrackets(int here) {
        boolean side = here + 2 < graph.tokens().size()
                && Set.of("(", "-LRB-", ",").contains(graph.token(here).word())
                && SIDES.contains(Graph.lower(graph.token(here + 1)).replace(".", ""))
                && Set.of(")", "-RRB-", ",").contains(graph.token(here + 2).word());
        return side ? here + 3 : here;
    }

    private boolean isWord(int at, String word) {
        return at < graph.tokens().size() && Graph.lower(graph.token(at)).equals(word);
    }

    private static Argument argument(Mention mention) {
        return new Argument(mention.entities().get(0), mention.headToken(), 1);
    }
}
