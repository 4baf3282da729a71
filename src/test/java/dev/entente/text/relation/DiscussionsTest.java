package dev.entente.text.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Claim;
import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.TextSpan;
import dev.entente.model.Tie;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscussionsTest {
    private static final Entity ANN = Entity.named(EntityKind.PERSON, "Ann Ash");
    private static final Entity BEN = Entity.named(EntityKind.PERSON, "Ben Birch");
    private static final Entity CARL = Entity.named(EntityKind.PERSON, "Carl Cedar");
    private static final Map<EntityId, Entity> PEOPLE =
            Stream.of(ANN, BEN, CARL).collect(Collectors.toMap(Entity::id, Function.identity()));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Readout of Ann Ash's meeting with Ben Birch, MET_WITH",
        "Readout of the round table, CONTACTED",
        "Readout of the committee's meeting, MET_WITH",
        "Readout of Carl Cedar's meeting, CONTACTED",
    })
    void aTitleThatNamesOthersSaysNothingOfHowTwoPeopleTalked(String title, RelationType expected) {
        Discussions discussions = new Discussions(title, PEOPLE, new Fellows());

        assertThat(discussions.settle(List.of(discussion(ANN, BEN))))
                .extracting(claim -> claim.tie().type())
                .containsExactly(expected);
    }

    private static Claim discussion(Entity one, Entity other) {
        return new Claim(
                DocumentId.of("A test", "test"),
                new Tie(one.id(), RelationType.CONTACTED, other.id()),
                Polarity.ASSERTED,
                Period.UNKNOWN,
                null,
                null,
                "They talked.",
                new TextSpan(0, 12),
                0.8,
                Discussions.EXTRACTOR);
    }
}
