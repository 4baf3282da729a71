package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.RelationId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationTallyTest {
    private final RelationTally tally = new RelationTally();

    @Test
    void aRelationThatOneBatchDrawsAndAnotherChangesIsNewOnce() {
        assertThat(count(List.of(id(1)), List.of(), List.of())).isEqualTo(new RelationChanges(1, 0, 0));
        assertThat(count(List.of(), List.of(id(1)), List.of())).isEqualTo(RelationChanges.NONE);
        assertThat(count(List.of(), List.of(id(2)), List.of())).isEqualTo(new RelationChanges(0, 1, 0));
        assertThat(count(List.of(), List.of(id(2)), List.of())).isEqualTo(RelationChanges.NONE);
    }

    @Test
    void aRelationThatTheJobDrewAndTookAwayIsNotCounted() {
        count(List.of(id(1)), List.of(), List.of());

        assertThat(count(List.of(), List.of(), List.of(id(1)))).isEqualTo(new RelationChanges(-1, 0, 0));
    }

    @Test
    void aRelationThatComesBackIsAChangedOne() {
        assertThat(count(List.of(), List.of(), List.of(id(1)))).isEqualTo(new RelationChanges(0, 0, 1));
        assertThat(count(List.of(id(1)), List.of(), List.of())).isEqualTo(new RelationChanges(0, 1, -1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void countsAsWhoeverComparesTheEndsInWhateverRunsItComes(int seed) {
        Random random = new Random(seed);
        Set<RelationId> before = new HashSet<>();
        for (int i = 0; i < 3_000; i += 2) {
            before.add(id(i));
        }
        Set<RelationId> now = new HashSet<>(before);
        Set<RelationId> meanwhileOthers = new HashSet<>();
        RelationTally run = new RelationTally();
        List<List<Long>> stored = new ArrayList<>();
        RelationChanges sum = RelationChanges.NONE;
        for (int batch = 0; batch < 60; batch++) {
            Set<RelationId> drawn = new HashSet<>();
            for (int i = 0; i < 100; i++) {
                drawn.add(id(random.nextInt(3_000)));
            }
            List<RelationId> added = new ArrayList<>();
            List<RelationId> changed = new ArrayList<>();
            List<RelationId> removed = new ArrayList<>();
            drawn.forEach(id -> (!now.contains(id) ? added : random.nextBoolean() ? changed : removed).add(id));
            if (batch % 10 == 9) {
                run = new RelationTally();
                stored.forEach(run::keep);
            }
            RelationTally.Counted counted = run.count(new TouchedRelations(added, changed, removed));
            run.keep(counted.entries());
            stored.add(counted.entries());
            sum = sum.plus(counted.changes());
            now.addAll(added);
            now.removeAll(removed);
            meanwhileOthers.addAll(drawn);
        }
        meanwhileOthers.retainAll(before);
        meanwhileOthers.retainAll(now);
        assertThat(sum)
                .isEqualTo(new RelationChanges(
                        (int) now.stream().filter(id -> !before.contains(id)).count(), meanwhileOthers.size(), (int)
                                before.stream().filter(id -> !now.contains(id)).count()));
    }

    private RelationChanges count(List<RelationId> added, List<RelationId> changed, List<RelationId> removed) {
        RelationTally.Counted counted = tally.count(new TouchedRelations(added, changed, removed));
        tally.keep(counted.entries());
        return counted.changes();
    }

    private static RelationId id(int number) {
        return new RelationId(String.format(Locale.ROOT, "met-with:%013d", number));
    }
}
