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
                "Americans rejected the plan.; Americans=group:americans",
                "The Americans rejected the plan.; Americans=state:usa",
                "South Korean lawmakers came.; South Korean lawmakers=group:south-korean-lawmakers",
                "South Korean officials came.; South Korean=state:kor",
                "The Chinese government rejected the plan.; Chinese government=state:chn",
                "Moon thanked Xi Jinping for his support.; his=person:xi-jinping",
            })
    void aPeopleIsNotItsStateButThoseWhoActForItAre(String text, String mention) {
        assertThat(Reader.mentions(text, "2018-04-30")).contains(mention.strip());
    }

    @Test
    void onlySomebodyIsTakenUpFromTheSentenceBeforeByAnObject() {
        assertThat(Reader.mentions("Saddam Hussein ruled Iraq. Donald Rumsfeld met him in Baghdad.", "1983-12-21"))
                .contains("him=person:saddam-hussein");
        assertThat(Reader.mentions("Japan opposes the accord. China supports it.", "2018-06-01"))
                .noneMatch(mention -> mention.startsWith("it="));
        assertThat(Reader.mentions("Japan fought the United States. China would defend itself.", "2018-06-01"))
                .noneMatch(mention -> mention.startsWith("itself="));
        assertThat(Reader.mentions("Emmanuel Macron spoke. Vladimir Putin defended himself.", "2018-06-01"))
                .doesNotContain("himself=person:emmanuel-macron");
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
    void aSurnameMeansTheOnlyHolderOfAnOfficeOfItsTime() {
        assertThat(Reader.mentions("Lavrov said that talks had begun.", "2019-06-14"))
                .contains("Lavrov=person:sergei-lavrov");
        assertThat(Reader.mentions("Lavrov said that talks had begun.", "1995-06-14"))
                .noneMatch(mention -> mention.contains("sergei"));
    }

    @Test
    void whoSaysSomethingIsKnownByTheWordsOfTheText() {
        assertThat(Reader.mentions("\"Poland supports Ukraine,\" said Ms. Petrova. Petrova left.", "2019-06-14"))
                .contains("Ms. Petrova=person:ms-petrova", "Petrova=person:ms-petrova");
        assertThat(Reader.mentions("According to Lindqvist, Norway supports Mali.", "2019-06-14"))
                .contains("Lindqvist=person:lindqvist");
        assertThat(Reader.mentions("Lindqvist met Okonkwo.", "2019-06-14"))
                .noneMatch(mention -> mention.contains("person:"));
    }

    @Test
    void aPresidentOfAnotherTimeIsMeantWhereTheYearIsToldOnly() {
        assertThat(Reader.mentions("President Johnson praised Ecuador.", "2024-06-14"))
                .noneMatch(mention -> mention.contains("johnson"));
        assertThat(Reader.mentions("In 1965 President Johnson praised Ecuador.", "2024-06-14"))
                .contains("President Johnson=person:lyndon-b-johnson");
        assertThat(Reader.mentions("The US president said that in 2014 Russia had attacked.", "2024-03-14"))
                .contains("US president=person:joe-biden");
    }

    @Test
    void aKingOfAnotherNumberIsAnother() {
        assertThat(Reader.mentions("Officers murdered King Faisal II in Baghdad.", "2012-06-14"))
                .noneMatch(mention -> mention.contains("faisal-of-saudi-arabia"));
        assertThat(Reader.mentions("Faisal Karimi rules. Another Karimi, his uncle, ruled before.", "2012-06-14"))
                .noneMatch(mention -> mention.startsWith("Karimi="));
    }

    @Test
    void aSurnameInCapitalsIsTheSurname() {
        assertThat(Reader.mentions("HAYASHI Yoshimasa met OKABE Jiro. Minister Okabe left.", "2022-06-14"))
                .contains("HAYASHI Yoshimasa=person:yoshimasa-hayashi", "Minister Okabe=person:okabe-jiro");
    }

    @Test
    void aCapitalInTheNameOfATreatyStaysThere() {
        assertThat(Reader.mentions("Both signed the Algiers Accord.", "2012-06-14"))
                .anyMatch(mention -> mention.endsWith("agreement:algiers-accord"));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Bush met President Mitterrand. | 1991-03-14 | President Bush=person:george-h-w-bush",
                "President Bush met Prime Minister Blair. | 2003-11-20 | President Bush=person:george-w-bush",
                "George Bush met Tony Blair. | 2003-11-20 | George Bush=person:george-w-bush",
                "Prime Minister Major telephoned Chancellor Kohl. | 1995-05-10 | Prime Minister Major=person:john-major",
                "Secretary Albright accused Milosevic. | 1999-04-10 | Milosevic=person:slobodan-milosevic",
                "The Chinese foreign minister met the US secretary of state. | 1995-06-10 | US secretary of state=person:warren-christopher",
                "The Kuwaiti ruler met King Salman. | 2017-06-08 | Kuwaiti ruler=person:sabah-al-ahmad-al-jaber-al-sabah",
            })
    void anOfficeAndASurnameMeanWhoHeldItOnTheDay(String text, String day, String mention) {
        assertThat(Reader.mentions(text, day)).contains(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brown praised the plan. | 2024-06-14",
                "Ford praised Mexico. | 2024-06-14",
                "The Moon is a member of NATO. | 2018-06-14",
                "George Bush praised the plan. | 2024-06-14",
            })
    void aCommonSurnameMeansNobody(String text, String day) {
        assertThat(Reader.mentions(text, day))
                .noneMatch(
                        mention -> mention.matches(".*person:(gordon-brown|gerald-ford|moon-jae-in|george-.*w-bush)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moscow threatened Cuba. The Soviets left. | 1962-10-25 | Moscow=state:sun",
                "Moscow threatened Cuba. The Soviets left. | 1962-10-25 | Soviets=state:sun",
                "Prague condemned the Kremlin. | 1968-08-22 | Prague=state:csk",
                "Prague condemned the Kremlin. | 1968-08-22 | Kremlin=state:sun",
                "Prague condemned the Kremlin. | 2018-08-22 | Prague=state:cze",
                "Yugoslavia accused NATO. | 1999-06-06 | Yugoslavia=state:scg",
                "In 1979 Moscow invaded Afghanistan. | 2018-08-01 | Moscow=state:sun",
                "Since 1961 Moscow has supported Cuba. | 2018-08-01 | Moscow=state:rus",
                "Congolese president Denis Sassou Nguesso thanked the Congo. | 2016-02-05 | Congo=state:cog",
                "The Congolese president thanked Uganda. | 2016-02-05 | Congolese president=person:joseph-kabila",
                "The former Yugoslav Republic of Macedonia rejected it. | 2018-06-15 | former Yugoslav Republic of Macedonia=state:mkd",
                "Bosnian Serb positions were bombed. | 1995-08-15 | Bosnian Serb=group:bosnian-serbs",
                "Should China blockade the Second Thomas Shoal, Australia would act. | 2024-03-21 | Australia=state:aus",
            })
    void aNameMeansTheStateOfItsTimeAndPlace(String text, String day, String mention) {
        assertThat(Reader.mentions(text, day)).contains(mention);
    }

    @ParameterizedTest
    @CsvSource({
        "'In Peru, the Congress dismissed Martin Vizcarra.'",
        "'The Congress named Roberto Micheletti president of Honduras.'",
        "'In India, the Congress accused Narendra Modi.'",
    })
    void theCongressOfAnotherStateIsNotThatOfTheUnitedStates(String text) {
        assertThat(Reader.mentions(text, "2019-05-05"))
                .noneMatch(mention -> mention.contains("united-states-congress"));
        assertThat(Reader.mentions("Congress rejected the bill. The US president left.", "2019-05-05"))
                .contains("Congress=organization:united-states-congress");
    }

    @ParameterizedTest
    @CsvSource({
        "'Opposition leader Rishi Sunak met President Biden.', 2024-07-06",
        "'President-elect Donald Trump met Joe Biden.', 2024-11-13",
    })
    void whoIsNotYetOrNoLongerInOfficeLeadsNothing(String text, String day) {
        assertThat(Reader.read(text, day, "en").roles())
                .noneMatch(role -> role.person().value().matches("person:(rishi-sunak|donald-trump)"));
    }
}
