package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.text.syntax.Token;
import java.util.Set;

/** What one reaches somebody for: "telephoned Abe <em>to thank</em> him". Who telephones thanks, and it is done. */
final class Errands {
    private static final Set<String> CONTACTING =
            Set.of("telephone", "phone", "ring", "cable", "contact", "meet", "visit", "see", "write", "wire");

    private Errands() {}

    /** Whether the infinitive below the verb tells its errand; "called" is such a verb where it is a person that one calls. */
    static boolean isErrand(Graph graph, Token verb) {
        return CONTACTING.contains(verb.lemma())
                || verb.lemma().equals("call")
                        && graph.children(verb, "obj").stream().anyMatch(object -> graph.findMention(object)
                                .filter(mention -> mention.entities().get(0).kind() == EntityKind.PERSON)
                                .isPresent());
    }
}
