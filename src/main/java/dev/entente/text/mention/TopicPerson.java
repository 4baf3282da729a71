package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whose life an article tells: the one person of its title who is also the first of its first sentence. "He" goes on about them where nobody is nearer. */
final class TopicPerson {
    /** Behind a title and a comma the name still opens the sentence. */
    private static final int LATEST = 2;

    private TopicPerson() {}

    static Optional<EntityId> find(Draft draft, Cast cast) {
        List<String> title = Part.list(draft.title()).stream()
                .map(part -> Part.fold(part.written()))
                .toList();
        return draft.lines().stream()
                .filter(line -> !line.sentence().heading())
                .findFirst()
                .flatMap(first -> draft.in(first).stream()
                        .filter(mention -> mention.firstToken() <= LATEST || Binding.isSubject(first, mention))
                        .map(mention -> mention.entities().get(0))
                        .filter(id -> id.kind() == EntityKind.PERSON)
                        .findFirst())
                .filter(id -> isNamed(cast, id, title))
                .filter(id -> peopleOf(draft, cast, title) == 1);
    }

    private static boolean isNamed(Cast cast, EntityId id, List<String> title) {
        return cast.find(id)
                .filter(member -> title.stream().anyMatch(member::isCalled))
                .isPresent();
    }

    private static long peopleOf(Draft draft, Cast cast, List<String> title) {
        return draft.list().stream()
                .flatMap(mention -> mention.entities().stream())
                .filter(id -> id.kind() == EntityKind.PERSON && isNamed(cast, id, title))
                .collect(Collectors.toSet())
                .size();
    }
}
