package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerTest {
    private static List<String> mentions(String title, String text) {
        return Reader.mentions(Reader.read(text, "2019-05-02", "en", title, Source.UNKNOWN));
    }

    @Test
    void theMinistryIsTheOneThatGivesTheTextOut() {
        assertThat(mentions(
                        "Statement by the Ministry of Foreign Affairs of the Republic of Kenya",
                        "The Ministry thanks Egypt. The Ministry of Foreign Affairs regrets the delay."))
                .contains(
                        "The Ministry=organization:ministry-of-foreign-affairs-of-kenya",
                        "The Ministry of Foreign Affairs=organization:ministry-of-foreign-affairs-of-kenya");
        assertThat(mentions("Kenya: a minister resigns", "The Ministry thanks Egypt."))
                .noneMatch(mention -> mention.startsWith("The Ministry="));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Presidency of the Republic of Moldova: the President in Rome; state:mda",
                "Statement of the Government of Ghana; state:gha",
                "Address to the Nation by President Uhuru Kenyatta of Kenya; state:ken",
            })
    void ourCountryIsTheirsWhoSpeak(String title, String state) {
        assertThat(mentions(title, "Italy helps our country.")).contains("our=" + state);
    }

    @Test
    void nobodyTellsWhoseOurCountryIsInANewspaper() {
        assertThat(mentions("Ghana and Togo talk", "Italy helps our country.")).noneMatch(m -> m.startsWith("our="));
    }
}
