package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Entities as they are put into bytes and come out again. */
class EntityTableTest {
    private static final Entity CHAD = state("state:tcd", "Tchad — تشاد", "TD", "TCD");
    private static final Entity PERU = state("state:per", "Perú", "PE", "PER");
    private static final Entity NOBODY = named("person:nobody", "Nobody");

    @Test
    void whatIsToldOfEntitiesIsGivenBack() {
        EntityTable table = EntityTable.of(List.of(CHAD, NOBODY, PERU));

        assertThat(table.list()).containsExactly(CHAD, NOBODY, PERU);
        assertThat(table.id(2)).isEqualTo(PERU.id());
        assertThat(table.kind(1)).isEqualTo(EntityKind.PERSON.ordinal());
        assertThat(table.findState("per")).contains(PERU.id());
        assertThat(table.find(new EntityId("person:somebody"))).isNegative();
    }

    @Test
    void manyAreFoundByTheirIds() {
        List<Entity> many = IntStream.range(0, 20_000)
                .mapToObj(i -> named("person:höchst-" + i, "Person " + i))
                .toList();
        EntityTable table = EntityTable.of(many.subList(0, 9_999)).with(many.subList(9_999, many.size()));

        for (int number = 0; number < many.size(); number++) {
            assertThat(table.find(many.get(number).id())).isEqualTo(number);
        }
        assertThat(table.find(new EntityId("person:höchst-20000"))).isNegative();
    }

    @Test
    void idsOfOneHashAreToldApart() {
        Entity one = named("person:an", "One");
        Entity other = named("person:c0", "Other");
        assertThat(one.id().value()).hasSameHashCodeAs(other.id().value());

        assertThat(EntityTable.of(List.of(one)).find(other.id())).isNegative();
        assertThat(EntityTable.of(List.of(one, other)).find(other.id())).isEqualTo(1);
    }

    @Test
    void aNewNameOrCodeTakesThePlaceOfTheOldOneUnderTheSameNumber() {
        EntityTable before = EntityTable.of(List.of(CHAD, PERU));
        Entity renamed = state("state:per", "Republic of Peru", "PX", "PER");

        EntityTable after = before.with(List.of(renamed, NOBODY));

        assertThat(after.list()).containsExactly(CHAD, renamed, NOBODY);
        assertThat(after.findState("PE")).isEmpty();
        assertThat(after.findState("PX")).contains(PERU.id());
        assertThat(before.list()).containsExactly(CHAD, PERU);
        assertThat(before.findState("PE")).contains(PERU.id());
    }

    @Test
    void whoIsGoneLeavesAnEmptyNumberAndComesBackUnderANewOne() {
        EntityTable without = EntityTable.of(List.of(CHAD, PERU)).without(Set.of(CHAD.id()));
        assertThat(without.list()).containsExactly(PERU);
        assertThat(without.isGone(0)).isTrue();
        assertThat(without.findState("TD")).isEmpty();
        assertThat(without.count()).isEqualTo(1);

        EntityTable back = without.with(List.of(CHAD));
        assertThat(back.find(CHAD.id())).isEqualTo(2);
        assertThat(back.findState("TD")).contains(CHAD.id());
    }

    private static Entity named(String id, String name) {
        return new Entity(new EntityId(id), name, List.of(Name.preferred(name)), Map.of());
    }

    private static Entity state(String id, String name, String iso2, String iso3) {
        return new Entity(
                new EntityId(id),
                name,
                List.of(Name.preferred(name)),
                Map.of(IdentifierScheme.ISO2, iso2, IdentifierScheme.ISO3, iso3));
    }
}
