package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionalGroupsTest {
    private static final String DAY = "2022-03-01";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Caribbean leaders met in Kingston.; Caribbean leaders=group:caribbean-leaders",
                "She wrote to our European allies.; European allies=group:european-allies",
                "The Gulf states met in Doha.; Gulf states=group:gulf-states",
                "The Gulf partners met in Doha.; Gulf partners=group:gulf-states",
                "African nations voted for it.; African nations=group:african-countries",
                "The Latin American countries voted for it.; Latin American countries=group:latin-american-countries",
                "The ASEAN member states met.; ASEAN member states=group:asean-member-states",
                "The NATO allies met.; NATO allies=group:nato-allies",
            })
    void aRegionOrABodyTellsWhichStatesOrPeopleAreMeant(String text, String mention) {
        assertThat(Reader.mentions(text, DAY)).contains(mention);
    }

    @Test
    void memberStatesAreMembers() {
        assertThat(Reader.read("The ASEAN member states met.", DAY, "en").ties())
                .extracting(tie -> tie.subject() + " " + tie.type() + " " + tie.object())
                .containsExactly("group:asean-member-states MEMBER_OF organization:asean");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"NATO's allies met.", "The leaders met.", "The party's members met.", "UN officials met in Geneva."
            })
    void otherAlliesAndMembersAreNoGroup(String text) {
        assertThat(Reader.mentions(text, DAY)).noneMatch(mention -> mention.contains("=group:"));
    }
}
