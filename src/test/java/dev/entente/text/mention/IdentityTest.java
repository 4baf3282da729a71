package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "South Koreans urged Washington to talk.; South Koreans=group:south-koreans",
                "The Americans rejected the plan.; Americans=group:americans",
                "South Korean officials came.; South Korean officials=group:south-korean-officials",
                "The Chinese government rejected the plan.; Chinese government=state:chn",
                "Moon thanked Xi Jinping for his support.; his=person:xi-jinping",
            })
    void aPeopleIsNotItsState(String text, String mention) {
        assertThat(Reader.mentions(text, "2018-04-30")).contains(mention.strip());
    }

    @Test
    void anAmbassadorWithoutAPlaceIsNobodyInParticular() {
        assertThat(Reader.mentions("He threatened to expel the American ambassador.", "2022-03-01"))
                .noneMatch(mention -> mention.contains("thomas-greenfield"));
    }

    @Test
    void aSurnameMeansAFormerLeaderOnlyWhereNoOtherBearsIt() {
        assertThat(Reader.mentions("Obama praised the plan.", "2019-06-14")).contains("Obama=person:barack-obama");
        assertThat(Reader.mentions("Bush praised the plan.", "2019-06-14"))
                .noneMatch(mention -> mention.contains("bush"));
        assertThat(Reader.mentions("Obama praised the plan.", "2006-06-14"))
                .noneMatch(mention -> mention.contains("obama"));
    }

    @Test
    void theAdministrationOfAPresidentIsHisState() {
        assertThat(Reader.mentions(
                        "Joe Biden spoke on Monday. The Biden administration condemned the coup.", "2022-03-01"))
                .contains("Biden administration=state:usa");
        assertThat(Reader.mentions("Senators said that the Administration had condemned the coup.", "2022-03-01"))
                .noneMatch(mention -> mention.contains("organization:administration"));
    }

    @Test
    void theSecretaryOfStateIsWhoeverItWasOnTheDay() {
        String text = "The US secretary of state flew to Pyongyang.";

        assertThat(Reader.mentions(text, "2018-03-10")).contains("US secretary of state=person:rex-tillerson");
        assertThat(Reader.mentions(text, "2018-05-10")).contains("US secretary of state=person:mike-pompeo");
    }

    @ParameterizedTest
    @CsvSource({
        "Jair Messias Bolsonaro spoke in Lima., Jair Messias Bolsonaro=person:jair-bolsonaro",
        "Carlos Messias Bolsonaro spoke in Lima., Carlos Messias Bolsonaro=person:carlos-messias-bolsonaro",
    })
    void middleNamesMakeNoOtherPerson(String text, String mention) {
        assertThat(Reader.mentions(text, "2022-06-09")).contains(mention);
    }

    @Test
    void middleInitialsMakeNoOtherPerson() {
        assertThat(Reader.mentions("Pedro R. Ibarra spoke in Lima. Pedro Ibarra left.", "2022-06-09"))
                .contains("Pedro R. Ibarra=person:pedro-ibarra", "Pedro Ibarra=person:pedro-ibarra");
    }

    @Test
    void aNameWithoutItsLastPartIsThePersonNamedInFull() {
        assertThat(Reader.mentions(
                        "President Hassan Sheikh Mohamud spoke. President Hassan Sheikh thanked Turkey.", "2022-06-09"))
                .contains("President Hassan Sheikh=person:hassan-sheikh-mohamud");
    }

    @Test
    void aSurnameWithAHyphenIsNoFullName() {
        assertThat(Reader.mentions("Liz Sherwood-Randall spoke. Sherwood-Randall left Oslo.", "2022-06-09"))
                .contains("Sherwood - Randall=person:liz-sherwood-randall");
    }

    @Test
    void theHeadOfABodyIsNoPartOfItsName() {
        assertThat(Reader.mentions(
                        "Susan Rice, Director of the Office of Public Engagement Cedric Richmond, and Jen Klein spoke.",
                        "2022-06-09"))
                .contains("Office of Public Engagement=organization:office-of-public-engagement");
    }

    @Test
    void twoKimsStayTwo() {
        String text = "Kim Jong Un met Xi Jinping in Beijing. Representative Kim Jong-hoon of the Minjung Party went to"
                + " Washington. Representative Kim met Senator Sanders there. North Korean leader Kim returned home.";

        assertThat(Reader.mentions(text, "2018-04-30"))
                .contains("Representative Kim=person:kim-jong-hoon", "leader Kim=person:kim-jong-un");
    }
}
