package dev.entente.text.relation;

import dev.entente.model.Entity;
import dev.entente.model.EntityKind;
import dev.entente.text.mention.Mention;
import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Names what somebody shall never have: of "determined that Syria never builds a <em>chemical weapon</em>" the chemical weapons of Syria. */
final class WithheldThings {
    private final Graph graph;
    private final Function<Mention, String> names;

    /** @param names the name of what a mention means */
    WithheldThings(Graph graph, Function<Mention, String> names) {
        this.graph = graph;
        this.names = names;
    }

    /** @param gaining the verb of the clause that shall never come true */
    Optional<Map.Entry<Token, Entity>> find(Token gaining) {
        Optional<Mention> owner = graph.children(gaining, "nsubj").stream()
                .flatMap(subject -> graph.findMention(subject).stream())
                .filter(mention -> mention.entities().size() == 1)
                .findFirst();
        Optional<Token> thing = graph.children(gaining, "obj").stream()
                .filter(object -> object.isNoun() && graph.findMention(object).isEmpty())
                .findFirst();
        if (owner.isEmpty() || thing.isEmpty()) {
            return Optional.empty();
        }
        Token noun = thing.get();
        List<Token> before = graph.children(noun, "amod", "compound").stream()
                .filter(child -> child.index() < noun.index())
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        before.forEach(word -> name.append(word.word()).append(' '));
        name.append(noun.word()).append(noun.tag().equals("NN") ? "s" : "");
        name.append(" of ").append(names.apply(owner.get()));
        return Optional.of(Map.entry(noun, Entity.named(EntityKind.TOPIC, name.toString())));
    }
}
