package dev.entente.text.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
    private final KnownNames names = new KnownNames(List.of(
            entity("state:mmr", "Myanmar", "Burma"),
            entity("state:geo", "Georgia"),
            entity("place:georgia", "Georgia", "Peach State"),
            entity("state:cod", "Democratic Republic of the Congo", "Congo"),
            entity("state:cog", "Republic of the Congo", "Congo"),
            entity("topic:burma-policy", "Burma", "Policy on Burma")));

    @Test
    void anAnnotatedNameBringsTheOtherNamesOfItsEntity() {
        assertThat(names.annotated("Burma", EntityKind.STATE).otherNames()).contains("Myanmar");
    }

    @Test
    void theEntityOfTheAnnotatedKindComesFirst() {
        assertThat(names.annotated("Georgia", EntityKind.STATE).otherNames()).containsExactly("Georgia");
        assertThat(names.annotated("Georgia", EntityKind.PLACE).otherNames()).contains("Peach State");
    }

    @Test
    void aNameOfTwoBringsTheNamesOfNeither() {
        assertThat(names.annotated("Congo", EntityKind.STATE).otherNames()).isEmpty();
    }

    @Test
    void aStateIsNotMeantWhereATopicIs() {
        assertThat(names.annotated("Myanmar", EntityKind.TOPIC).otherNames()).isEmpty();
    }

    @Test
    void theOtherKindsAreThoseOfItsBearersWhereNoneIsOfItsOwn() {
        assertThat(names.otherKinds(names.annotated("Burma", EntityKind.ORGANIZATION)))
                .containsExactlyInAnyOrder(EntityKind.STATE, EntityKind.TOPIC);
        assertThat(names.otherKinds(names.annotated("Georgia", EntityKind.PLACE)))
                .isEmpty();
        assertThat(names.otherKinds(names.annotated("Nobody", EntityKind.PLACE)))
                .isEmpty();
    }

    @Test
    void whatIsReadIsKnownByItsId() {
        Party read = names.read(new EntityId("state:mmr"), "the Burmese government");

        assertThat(read.isSameAs(new Party("Myanmar", Set.of(), EntityKind.STATE)))
                .isTrue();
    }

    @Test
    void whatNobodyKnowsHasItsNameOnly() {
        assertThat(names.read(new EntityId("group:rebels"), "rebels").otherNames())
                .isEmpty();
        assertThat(names.annotated("rebels", EntityKind.GROUP).otherNames()).isEmpty();
    }

    private static Entity entity(String id, String name, String... aliases) {
        List<Name> all = new ArrayList<>(List.of(Name.preferred(name)));
        Arrays.stream(aliases).map(alias -> Name.alias(alias, "en")).forEach(all::add);
        return new Entity(new EntityId(id), name, all, Map.of());
    }
}
