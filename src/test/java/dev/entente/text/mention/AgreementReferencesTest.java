package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementReferencesTest {
    private static final String DAY = "2019-06-01";

    @Test
    void anAgreementWithoutANameIsCalledByItsPartiesAndItsMatter() {
        assertThat(Reader.mentions(
                        "Kenya and Somalia signed a maritime agreement. Raila Odinga opposes the accord.", DAY))
                .contains("accord=agreement:kenya-somalia-maritime-agreement");
        assertThat(Reader.mentions("Peru struck a deal with Chile. Alan García praised the pact.", DAY))
                .contains("pact=agreement:chile-peru-deal");
    }

    @Test
    void aNamedOneIsMeantByTheWordOfItsName() {
        assertThat(Reader.mentions("Fiji signed the Treaty of Rarotonga. Australia praised the treaty.", DAY))
                .contains("treaty=agreement:treaty-of-rarotonga");
    }

    @Test
    void ofTwoAgreementsNeitherIsMeant() {
        assertThat(Reader.mentions(
                        "Kenya and Somalia signed a pact, and Chad and Niger signed a pact. Raila Odinga opposes the pact.",
                        DAY))
                .noneMatch(mention -> mention.contains("agreement:"));
    }

    @Test
    void ofOneWhosePartiesAreNotToldNothingIsSaid() {
        assertThat(Reader.mentions("A pact was near. Raila Odinga opposes the pact.", DAY))
                .noneMatch(mention -> mention.contains("agreement:"));
    }
}
