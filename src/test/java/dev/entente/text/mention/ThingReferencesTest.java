package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Source;
import org.junit.jupiter.api.Test;

class ThingReferencesTest {
    private static final String DAY = "2012-06-01";

    @Test
    void theOrganizationIsTheLastWhoseNameOrKindFits() {
        assertThat(Reader.mentions(
                        "The Organization of American States met. Peru told the Security Council that the organization would help.",
                        DAY))
                .contains("the organization=organization:oas");
        assertThat(Reader.mentions("Mali addressed ECOWAS and the World Bank. Togo thanked the bloc.", DAY))
                .contains("the bloc=organization:ecowas");
    }

    @Test
    void theTwoCountriesAreNotTheOneThatActs() {
        assertThat(Reader.mentions("Chad met Niger. Gabon cut off arms sales to the two countries.", DAY))
                .contains("the two countries=state:tcd+state:ner");
    }

    @Test
    void whomOneCallsOnIsSomebodyElse() {
        assertThat(Reader.mentions(
                        "Amnesty International and Human Rights Watch blamed the jailers and called on them to stop.",
                        DAY))
                .noneMatch(mention -> mention.startsWith("them="));
    }

    @Test
    void theOfficeHolderIsHimWhomTheTitleNames() {
        String text = "Angela Merkel spoke. Kurt Georg Kiesinger was chancellor once. This week the chancellor left.";
        assertThat(Reader.mentions(
                        Reader.read(text, DAY, "en", "Profile: Angela Merkel, a chemist in power", Source.UNKNOWN)))
                .contains("the chancellor=person:angela-merkel");
    }

    @Test
    void aBodysNameGoesOnWithTheStateOrBodyThatItIsOf() {
        assertThat(Reader.mentions("The Press Freedom Commission of Ghana protested.", DAY))
                .contains("Press Freedom Commission of Ghana=organization:press-freedom-commission-of-ghana");
        assertThat(Reader.mentions("He joined the Central Bureau of the Communist Party of Vietnam.", DAY))
                .contains(
                        "Central Bureau of the Communist Party of Vietnam=organization:central-bureau-of-the-communist-party-of-vietnam");
    }
}
