package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.text.syntax.Token;
import java.util.HashSet;
import java.util.Set;

/** Who does what a clause tells: none of whom the clause speaks of besides, "the United States cut off sales to <em>the two countries</em>". */
final class ClauseSubjects {
    private ClauseSubjects() {}

    /** The subjects of the clause that the word stands in, of a relative clause whom it is about; empty where the word is the subject or a part of it. */
    static Set<EntityId> of(Draft draft, Line line, int token) {
        Set<EntityId> subjects = new HashSet<>();
        Token word = line.token(token);
        while (word.head() >= 0 && !word.isVerb()) {
            if (word.relation().startsWith("nsubj")) {
                return Set.of();
            }
            word = line.token(word.head());
        }
        if (!word.isVerb()) {
            return Set.of();
        }
        addSubjects(draft, line, word, subjects);
        while (subjects.isEmpty() && word.head() >= 0 && word.relation().matches("conj|xcomp|advcl|aux")) {
            word = line.token(word.head());
            addSubjects(draft, line, word, subjects);
        }
        if (word.relation().startsWith("acl") && word.head() >= 0) {
            draft.at(line, word.head()).ifPresent(whom -> subjects.addAll(whom.entities()));
        }
        return subjects;
    }

    private static void addSubjects(Draft draft, Line line, Token verb, Set<EntityId> subjects) {
        for (Token subject : line.sentence().dependents(verb)) {
            if (subject.relation().startsWith("nsubj")) {
                draft.at(line, subject.index()).ifPresent(whom -> subjects.addAll(whom.entities()));
            }
        }
    }
}
