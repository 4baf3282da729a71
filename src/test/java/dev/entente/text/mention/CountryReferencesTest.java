package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryReferencesTest {
    private static final String DAY = "2014-06-01";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nepal is poor. China helped the Himalayan country.; the Himalayan country=state:npl",
                "Malta and Italy met. Libya thanked the island nation.; the island nation=state:mlt",
                "Qatar was alone. Saudi Arabia threatened the emirate.; the emirate=state:qat",
                "Saudi Arabia met Yemen. Iran thanked the kingdom.; the kingdom=state:sau",
                "Gabon thanked Togo. Benin helped the country.; the country=state:tgo",
                "Gabon thanked Togo. The country is poor.; The country=state:gab",
                "The talks were held in Accra. Benin helped the country.; the country=state:gha",
            })
    void theCountryIsTheLastToldOfThatFits(String text, String mention) {
        assertThat(Reader.mentions(text, DAY)).contains(mention);
    }

    @Test
    void theCountryIsNotTheOneThatActsNorOneOfTwo() {
        assertThat(Reader.mentions("Chad attacked the country.", DAY)).containsExactly("Chad=state:tcd");
        assertThat(Reader.mentions("Gabon met Togo and Benin. Ghana helped the country.", DAY))
                .noneMatch(mention -> mention.startsWith("the country="));
        assertThat(Reader.mentions("Peru met Chile. The country that voted is poor.", DAY))
                .noneMatch(mention -> mention.startsWith("The country="));
    }
}
