package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.text.syntax.PurposeVerbs;
import dev.entente.text.syntax.Token;
import java.util.Set;

/** What one reaches somebody for: "telephoned Abe <em>to thank</em> him". Who telephones thanks, and it is done. */
final class Errands {
    private static final Set<String> IN_WRITING = Set.of("write", "wire");

    private Errands() {}

    /** Whether the infinitive below the verb tells its errand; "called" is such a verb where it is a person that one calls. */
    static boolean isErrand(Graph graph, Token verb) {
        return PurposeVerbs.CONTACT.contains(verb.lemma())
                || IN_WRITING.contains(verb.lemma())
                || verb.lemma().equals("call")
                        && graph.children(verb, "obj").stream()
                                .anyMatch(object -> graph.isA(EntityKind.PERSON, object));
    }
}
