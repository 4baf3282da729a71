package dev.entente.text.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.ShippedTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @EnumSource(
            value = IdentifierScheme.class,
            names = {"ISO2", "ISO3", "WIKIDATA"})
    void aCodeIsBorneByOneEntity(IdentifierScheme scheme) {
        Map<String, List<Entity>> byCode = GAZETTEER.list().stream()
                .filter(entity -> entity.identifiers().containsKey(scheme))
                .collect(Collectors.groupingBy(entity -> entity.identifiers().getOrDefault(scheme, "")));

        assertThat(byCode).allSatisfy((code, bearers) -> assertThat(bearers).hasSize(1));
    }

    @Test
    void noNameLeadsToTwoStates() {
        for (Entity state : GAZETTEER.list()) {
            if (state.kind() == EntityKind.STATE) {
                for (var name : state.names()) {
                    assertThat(GAZETTEER.phrases().find(name.text()).stream()
                                    .map(Phrase::entity)
                                    .filter(id -> id.kind() == EntityKind.STATE)
                                    .distinct())
                            .as(name.text())
                            .hasSizeLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void allMembersOfTheUnitedNationsAreThere() {
        assertThat(GAZETTEER.count(EntityKind.STATE)).isGreaterThan(200);
    }

    @Test
    void namesInOtherScriptsAreNames() {
        assertThat(GAZETTEER.get(new EntityId("state:prk")).names())
                .extracting(name -> name.text())
                .contains("조선민주주의인민공화국", "북한", "Democratic People's Republic of Korea");
    }

    @Test
    void anOfficePassesOnTheDayItIsHandedOver() {
        EntityId usa = new EntityId("state:usa");

        assertThat(GAZETTEER.findHolder(usa, "president", LocalDate.of(2021, 1, 19)))
                .contains(new EntityId("person:donald-trump"));
        assertThat(GAZETTEER.findHolder(usa, "president", LocalDate.of(2021, 1, 20)))
                .contains(new EntityId("person:joe-biden"));
    }

    @Test
    void aRowWithACellTooFewIsRefusedWithItsLine() {
        assertThatThrownBy(() -> ShippedTable.parse("states.csv", List.of("id,name", "state:xxa")))
                .hasMessageContaining("states.csv:2")
                .hasMessageContaining("1 cells");
    }

    @Test
    void quotedCellsMayHoldCommas() {
        assertThat(ShippedTable.parse("t.csv", List.of("id,name", "a,\"Washington, D.C.\""))
                        .rows()
                        .get(0)
                        .cell("name"))
                .isEqualTo("Washington, D.C.");
    }

    @Test
    void spellingsOfANameFoldToOne() {
        assertThat(Part.fold("Kim Jong-un")).isEqualTo(Part.fold("KIM JONG UN"));
        assertThat(Part.fold("U.S.")).isEqualTo(Part.fold("US"));
        assertThat(Part.fold("Erdoğan")).isEqualTo(Part.fold("Erdogan"));
    }
}
