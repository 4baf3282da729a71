package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Entity;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelationChoiceTest {
    private static final Entity ONE = RandomRelations.entity(EntityKind.STATE, 1);
    private static final Entity OTHER = RandomRelations.entity(EntityKind.STATE, 2);

    @Test
    void aRelationOfAnotherTypeWithTheSameHashIsNotMeant() {
        Relation threat = relation("threatens:0jaukfrg4l80l", RelationType.THREATENS);
        Relation invitation = relation("invited:0jaukfrg4l80l", RelationType.INVITED);
        Relation agreement = relation("agreed-with:0jaukfrg4l80l", RelationType.AGREED_WITH);
        List<Relation> all = List.of(threat, invitation, agreement);

        assertThat(admitted(all, RelationChoice.only(Set.of(invitation.id())))).containsExactly(invitation.id());
        assertThat(admitted(all, RelationChoice.without(Set.of(invitation.id()))))
                .containsExactlyInAnyOrder(threat.id(), agreement.id());
    }

    @Test
    void aChoiceAdmitsTheIdsItWasMadeOf() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            RandomRelations drawn = RandomRelations.of(random.nextLong(), 6, 1 + random.nextInt(60));
            Set<RelationId> some = new HashSet<>();
            Set<RelationId> others = new HashSet<>();
            drawn.relations().forEach(relation -> (random.nextBoolean() ? some : others).add(relation.id()));

            assertThat(admitted(drawn.relations(), RelationChoice.only(some)))
                    .containsExactlyInAnyOrderElementsOf(some);
            assertThat(admitted(drawn.relations(), RelationChoice.without(some)))
                    .containsExactlyInAnyOrderElementsOf(others);
        }
    }

    private static List<RelationId> admitted(List<Relation> relations, RelationChoice choice) {
        RelationColumns columns = new RelationColumns(relations.size());
        relations.forEach(relation -> columns.add(0, 1, relation));
        return IntStream.range(0, columns.size)
                .filter(r -> choice.admits(columns, r))
                .mapToObj(columns::id)
                .toList();
    }

    private static Relation relation(String id, RelationType type) {
        return new Relation(
                new RelationId(id), new Tie(ONE.id(), type, OTHER.id()), Period.UNKNOWN, 1, 0, 1, 0.9, null, null);
    }
}
