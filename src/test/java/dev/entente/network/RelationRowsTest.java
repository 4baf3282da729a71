package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.model.Entity;
import dev.entente.model.PartialDate;
import dev.entente.model.Precision;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationRowsTest {
    private static final String HASH = "0000000000abc";

    private final List<Entity> entities = RandomRelations.of(1, 3, 1).entities().stream()
            .sorted(Comparator.comparing(Entity::id))
            .toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rowsMakeTheNetworkThatTheirRelationsMake(long seed) {
        RandomRelations drawn = RandomRelations.of(seed, 9, 200);
        List<Entity> inOrder = drawn.entities().stream()
                .sorted(Comparator.comparing(Entity::id))
                .toList();
        NetworkBuilder builder = new NetworkBuilder(inOrder, 10);
        NetworkDigest digest = new NetworkDigest();
        digest.addEntities(inOrder);
        for (Relation relation : drawn.relations()) {
            RelationRows rows = new RelationRows(relation.type(), inOrder, 1);
            add(relation, inOrder, rows);
            builder.add(rows);
            digest.addRelations(rows);
        }
        NetworkDigest expected = NetworkDigest.of(drawn.network());

        assertThat(NetworkDigest.of(builder.build()).differences(expected)).isEmpty();
        assertThat(digest.differences(expected)).isEmpty();
    }

    @Test
    void aSymmetricRelationLeadsFromTheSmallerIdWhicheverWayItIsGiven() {
        RelationRows rows = new RelationRows(RelationType.MET_WITH, entities, 2);

        rows.add(2, 0, "met-with:" + HASH);

        assertThat(rows.columns().subjects[0]).isZero();
        assertThat(rows.columns().object(0)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2018-03-17, MONTH, 2018-03-01", "2018-03-17, YEAR, 2018-01-01", "2018-03-17, DAY, 2018-03-17"})
    void aMonthOrYearBeginsOnItsFirstDay(LocalDate from, Precision precision, LocalDate first) {
        RelationRows rows = supports("supports:" + HASH);

        rows.setPeriod(from.toEpochDay(), precision, RelationRows.UNKNOWN_DAY, Precision.DAY);

        assertThat(rows.columns().start(0)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "supports:",
                "supports:0000000000ab",
                "supports:00000000000abc",
                "met-with:" + HASH,
                "supports:0000000000abz",
                "supports:0000000000ABC"
            })
    void anIdIsItsTypeAndThirteenCharacters(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> supports(id));
    }

    @Test
    void whatIsWrongCanBeTakenBack() {
        RelationRows rows = supports("supports:" + HASH);
        rows.setPeriod(0, Precision.YEAR, 800, Precision.DAY);
        long day = LocalDate.of(2018, 3, 26).toEpochDay();

        assertThatIllegalArgumentException().isThrownBy(() -> rows.setPeriod(day, Precision.DAY, day, Precision.DAY));
        rows.drop(0);
        rows.add(1, 0, "supports:" + HASH);
        rows.setPeriod(day, Precision.MONTH, RelationRows.UNKNOWN_DAY, Precision.DAY);

        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.columns().fromPrecision(0)).isEqualTo(Precision.MONTH);
        assertThat(rows.columns().subjects[0]).isEqualTo(1);
    }

    @Test
    void noEntityHasARelationWithItself() {
        RelationRows rows = new RelationRows(RelationType.SUPPORTS, entities, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> rows.add(1, 1, "supports:" + HASH));
    }

    @Test
    void datesOfOtherThanTheYears1To9999AreNone() {
        RelationRows rows = supports("supports:" + HASH);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.setReports(LocalDate.MAX.toEpochDay(), RelationRows.UNKNOWN_DAY));
    }

    private RelationRows supports(String id) {
        RelationRows rows = new RelationRows(RelationType.SUPPORTS, entities, 1);
        rows.add(0, 1, id);
        return rows;
    }

    private static void add(Relation relation, List<Entity> inOrder, RelationRows rows) {
        List<?> ids = inOrder.stream().map(Entity::id).toList();
        rows.add(
                ids.indexOf(relation.tie().subject()),
                ids.indexOf(relation.tie().object()),
                relation.id().value());
        rows.setPeriod(
                day(relation.period().firstDay()),
                precision(relation.period().from()),
                day(relation.period().endDay()),
                precision(relation.period().to()));
        rows.setEvidence(relation.claims(), relation.denials(), relation.sources(), relation.confidence());
        rows.setReports(day(relation.firstReportedOn()), day(relation.lastReportedOn()));
    }

    private static long day(@Nullable LocalDate day) {
        return day == null ? RelationRows.UNKNOWN_DAY : day.toEpochDay();
    }

    private static Precision precision(@Nullable PartialDate date) {
        return date == null ? Precision.DAY : date.precision();
    }
}
