package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateOrgansTest {
    private static final String DAY = "2014-06-01";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The authorities in Lima freed him.; authorities=state:per",
                "A Lagos court freed him.; court=state:nga",
                "A court in the southern city of Basra freed him.; court=state:irq",
                "LUSAKA, Zambia — Riot police freed him.; Riot police=state:zmb",
                "Boko Haram killed eleven soldiers near Maiduguri in Nigeria.; soldiers=state:nga",
                "Chad held a vote. The army freed him.; army=state:tcd",
            })
    void policeCourtsAndArmiesAreTheirStateWhereTheTextSaysWhich(String text, String mention) {
        assertThat(Reader.mentions(text, DAY)).contains(mention);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uganda and Kenya will vote. Police arrested a man.",
                "Canada and Mexico criticised the government.",
                "A tribunal in The Hague sentenced a Serb. The court was fair.",
                "The Malian army entered Niger. The government protested.",
                "Zambia is calm. His police arrested nobody. The court of arbitration met.",
                "In Chad the rebel army advanced.",
                "France has kept soldiers in Niger. The soldiers guard a mine.",
            })
    void whereTwoStatesMayBeMeantOrNoneTheyAreNobody(String text) {
        assertThat(Reader.mentions(text, DAY))
                .noneMatch(
                        mention -> mention.matches("(?i)(the )?(police|government|army|court|tribunal|soldiers)=.*"));
    }
}
