package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tommy Suharto spoke.; Suharto=person:suharto",
                "Seif Muammar Gaddafi met the envoy.; Muammar Gaddafi=person:muammar-gaddafi",
                "Uday Saddam Hussein threatened Kuwait.; Saddam Hussein=person:saddam-hussein",
            })
    void aKnownNameBehindAnotherGivenNameIsSomebodyElses(String text, String unwanted) {
        assertThat(Reader.mentions(text, "1998-03-01")).doesNotContain(unwanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "President Mohamed Siad Barre spoke.; 1978-03-01; President Mohamed Siad Barre=person:siad-barre",
                "Prime Minister Atal Behari Vajpayee spoke.; 1998-05-28; Prime Minister Atal Behari Vajpayee=person:atal-bihari-vajpayee",
                "Premier George Papandreou spoke.; 1964-08-09; Premier George Papandreou=person:georgios-papandreou",
                "Premier George Papandreou spoke.; 2010-08-09; Premier George Papandreou=person:george-papandreou",
            })
    void aNameInAnotherSpellingOrOfSeveralBearersIsThatOfWhoHoldsTheOffice(String text, String day, String mention) {
        assertThat(Reader.mentions(text, day)).contains(mention);
    }

    @Test
    void spellingsOfOneNameDifferInWhatRomanisationsDisagreeAbout() {
        assertThat(Spelling.isNear("sergey", "sergei")).isTrue();
        assertThat(Spelling.isNear("muhammad", "mohamed")).isTrue();
        assertThat(Spelling.isNear("hassan", "hussein")).isFalse();
        assertThat(Spelling.isNear("daniel", "daniela")).isFalse();
        assertThat(Spelling.isNear("hamid", "hamad")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Marshal Bulganin spoke.; 1955-09-20; Marshal Bulganin=person:nikolai-bulganin",
                "Colonel Gaddafi of Libya spoke.; 1978-11-02; Colonel Gaddafi=person:muammar-gaddafi",
                "Mr. Kekkonen, the Prime Minister, spoke.; 1955-09-20; Mr. Kekkonen=person:urho-kekkonen",
            })
    void aRankOrAddressBeforeASurnameThatOnlyOneBearsIsHis(String text, String day, String mention) {
        assertThat(Reader.mentions(text, day)).contains(mention);
    }

    @Test
    void aRankTellsNobodyWhereSeveralBearTheName() {
        assertThat(Reader.mentions("General Kim saluted Admiral Park.", "2018-04-30"))
                .noneMatch(mention -> mention.contains("kim-jong-un"));
    }
}
