package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.RelationType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFinderTest {
    private static final String SPRING_2018 = "2018-04-30";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Beijing rejected the proposal.; Beijing=state:chn",
                "The envoys held talks in Beijing.; Beijing=place:beijing",
                "The minister visited Moscow on Friday.; Moscow=place:moscow",
                "Washington said the sanctions would stay.; Washington=state:usa",
                "Their delegation travelled to Washington.; Washington=place:washington-d-c",
                "The Kremlin denied the report.; Kremlin=state:rus",
                "Officials of the Democratic People's Republic of Korea agreed.; Democratic People 's Republic of Korea=state:prk",
                "The south Korean side agreed.; south Korean side=state:kor",
                "The DPRK welcomed the ROK envoys.; DPRK=state:prk",
                "Turkey sent a protest note.; Turkey=state:tur",
                "The U.S. Senate passed the bill.; U.S. Senate=organization:united-states-senate",
                "The French Senate passed the bill.; French Senate=organization:senate-of-france",
                "The Security Council met in New York.; Security Council=organization:un-security-council",
                "The Chinese government protested.; Chinese government=state:chn",
                "The Trump administration protested.; Trump administration=state:usa",
                "Russian lawmakers condemned the decision.; Russian lawmakers=group:russian-lawmakers",
                "American peace activists marched.; American peace activists=group:american-peace-activists",
                "Senator Warner of Georgia spoke.; Georgia=place:georgia-us",
                "Troops entered Georgia from Russia.; Georgia=state:geo",
                "The Singapore summit lasted a day.; Singapore summit=event:singapore-summit",
                "Japan welcomed the North Korea-U.S. summit.; summit=event:north-korea-united-states-summit",
                "He denounced the U.S.-South Korean war games.; war games=event:south-korea-united-states-joint-military-exercises",
                "Villagers protested against THAAD.; THAAD=topic:thaad",
                "Hamas rejected the plan.; Hamas=organization:hamas",
                "King Salman bin Abdulaziz Al-Saud spoke.; King Salman bin Abdulaziz Al - Saud=person:salman-of-saudi-arabia",
                "Nurses met peace activists in Osaka.; peace activists=group:peace-activists-in-osaka",
                "Macron greeted the people of Poland.; the people of Poland=group:polish-people",
            })
    void aNameLeadsToWhatItMeansWhereItStands(String text, String expected) {
        assertThat(Reader.mentions(text, SPRING_2018)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "They served turkey and told us nothing.; state:",
                "Korea has a long history.; state:",
                "Michael Jordan played basketball.; state:jor",
                "The China Daily reported the visit.; state:chn",
            })
    void aTrapIsNoMention(String text, String unwanted) {
        assertThat(Reader.mentions(text, SPRING_2018)).noneMatch(mention -> mention.contains("=" + unwanted));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2018-03-15; The US secretary of state spoke.; US secretary of state=person:rex-tillerson",
                "2018-05-15; The US secretary of state spoke.; US secretary of state=person:mike-pompeo",
                "2018-05-15; The North Korean leader spoke.; North Korean leader=person:kim-jong-un",
                "2018-05-15; The North Korean and Chinese leaders met.; North Korean and Chinese leaders=person:kim-jong-un+person:xi-jinping",
                "2021-06-01; President Biden called Chancellor Merkel.; Chancellor Merkel=person:angela-merkel",
                "2016-06-01; Britain's prime minister resigned.; Britain 's prime minister=person:david-cameron",
            })
    void anOfficeMeansItsHolderOnTheArticlesDay(String day, String text, String expected) {
        assertThat(Reader.mentions(text, day)).contains(expected);
    }

    @Test
    void twoOfOneSurnameAreKeptApartByTitleAndNearness() {
        String text =
                "Kim Jong Un wrote a letter. Kim Min-su, a member of South Korea's National Assembly, read it aloud. "
                        + "Representative Kim then spoke. Chairman Kim did not answer.";

        assertThat(Reader.mentions(text, SPRING_2018))
                .contains("Representative Kim=person:kim-min-su", "Chairman Kim=person:kim-jong-un");
    }

    @Test
    void aPersonIsOneEntityUnderTheFullestName() {
        String text = "John Quincy Brown came first. Later John Brown left. Mr. Brown said nothing.";

        assertThat(Reader.mentions(text, SPRING_2018))
                .filteredOn(mention -> mention.contains("Brown"))
                .allMatch(mention -> mention.endsWith("=person:john-quincy-brown"))
                .hasSize(3);
    }

    @Test
    void itIsNothingThatStandsInTheSubjectOfItsOwnVerb() {
        assertThat(Reader.mentions("A lawmaker of the Unity Party supports it.", SPRING_2018))
                .noneMatch(mention -> mention.startsWith("it="));
    }

    @Test
    void aPronounThatOpensAParagraphMeansTheOnlyPersonOfTheOneBefore() {
        String one = "Theresa May left Paris. The visit was short.\n\nShe had come to speak.";
        String two = "Theresa May left Paris. Angela Merkel stayed.\n\nShe had come to speak.";

        assertThat(Reader.mentions(one, SPRING_2018)).contains("She=person:theresa-may");
        assertThat(Reader.mentions(two, SPRING_2018)).noneMatch(mention -> mention.startsWith("She="));
    }

    @Test
    void pronounsAgreeWithTheSubjectBeforeThem() {
        String text = "Theresa May met Emmanuel Macron in Paris. She thanked him.";

        assertThat(Reader.mentions(text, "2018-01-20")).contains("She=person:theresa-may");
    }

    @Test
    void twoLeadersAreTheLastTwoPeopleNamed() {
        String text =
                "Moon Jae-in received Shinzo Abe in Seoul. The two leaders signed a statement. Both countries welcomed it.";

        assertThat(Reader.mentions(text, SPRING_2018)).contains("The two leaders=person:moon-jae-in+person:shinzo-abe");
    }

    @Test
    void aWifeIsNoLeader() {
        String text = "Moon Jae-in received Shinzo Abe and Kim Jung-sook in Seoul. The two leaders signed a statement.";

        assertThat(Reader.mentions(text, SPRING_2018)).contains("The two leaders=person:moon-jae-in+person:shinzo-abe");
    }

    @Test
    void powersThatAreNotSureAreLeftOut() {
        String text = "China threatened North Korea. Japan protested.\n\nBoth powers oppose the plan.";

        assertThat(Reader.mentions(text, SPRING_2018)).noneMatch(mention -> mention.startsWith("Both"));
    }

    @Test
    void aBareSurnameStaysWithWhomTheParagraphSpeaksOf() {
        String text =
                "Kim Jong Un wrote a letter.\n\nKim sent his envoy Kim Yong Chol to Hanoi. Kim followed by train.\n\n"
                        + "Kim Min-su is a farmer in Ulsan. In the evening Kim sings.";

        assertThat(Reader.mentions(text, SPRING_2018))
                .filteredOn(mention -> mention.startsWith("Kim="))
                .containsExactly("Kim=person:kim-jong-un", "Kim=person:kim-jong-un", "Kim=person:kim-min-su");
    }

    @Test
    void theyAreTheTwoWhoMet() {
        String text = "Emmanuel Macron met with Angela Merkel. They praised the treaty.";

        assertThat(Reader.mentions(text, SPRING_2018)).contains("They=person:emmanuel-macron+person:angela-merkel");
    }

    @Test
    void weOfAJointStatementAreTheStatesThatOpenIt() {
        String text =
                "We, the President of France and the Chancellor of Germany, met in Paris. We call upon Iran to return.";

        assertThat(Reader.mentions(text, SPRING_2018))
                .contains("We=person:emmanuel-macron+person:angela-merkel", "We=state:fra+state:deu");
    }

    @Test
    void aHeadingNamesNoOrganizations() {
        String text = "Winter Without Steel Brings Old Harbour Council Home\n\nThe snow fell.";

        assertThat(Reader.mentions(text, SPRING_2018)).noneMatch(mention -> mention.contains("organization:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PARIS —",
                "PARIS -",
                "NAIROBI, Kenya (Daily Wire) -",
                "PORT-AU-PRINCE, Haiti, Jan. 3 --",
                "ABUJA, March 12, 1994 (News Agency) —"
            })
    void aDatelineIsNoPartOfTheSentence(String dateline) {
        assertThat(Reader.mentions(dateline + " Angela Merkel met Emmanuel Macron.", SPRING_2018))
                .containsExactly("Angela Merkel=person:angela-merkel", "Emmanuel Macron=person:emmanuel-macron");
    }

    @Test
    void threePeopleAreNotTheTwoLeaders() {
        String text = "Moon Jae-in, Shinzo Abe and Li Keqiang met in Tokyo. The two leaders signed a statement.";

        assertThat(Reader.mentions(text, SPRING_2018)).noneMatch(mention -> mention.startsWith("The two leaders"));
    }

    @Test
    void aTitleWithADemonymStatesTheRole() {
        MentionedArticle article = Reader.read("Chinese President Xi Jinping spoke.", SPRING_2018, "en");

        assertThat(article.roles()).singleElement().satisfies(role -> {
            assertThat(role.person().value()).isEqualTo("person:xi-jinping");
            assertThat(role.type()).isEqualTo(RelationType.LEADS);
            assertThat(role.body().value()).isEqualTo("state:chn");
            assertThat(role.explicit()).isTrue();
        });
    }

    @Test
    void aSenatorRepresentsTheDistrictAndSitsInTheChamber() {
        MentionedArticle article = Reader.read("Vermont Senator Bernie Sanders spoke.", SPRING_2018, "en");

        assertThat(article.roles())
                .extracting(role -> role.type() + " " + role.body())
                .containsExactlyInAnyOrder("REPRESENTS place:vermont", "MEMBER_OF organization:united-states-senate");
    }

    @Test
    void whoLeadsAPeopleInAnotherStateDoesNotLeadThatState() {
        MentionedArticle article =
                Reader.read("The Turkish Cypriot leader Ersin Tatar smiled in Nicosia.", SPRING_2018, "en");

        assertThat(article.roles()).extracting(role -> role.body().value()).containsExactly("group:turkish-cypriots");
    }

    @Test
    void inARowOfTitlesThatStandBeforeTheirMenEachIsTheNextMans() {
        MentionedArticle article = Reader.read(
                "At the invitation of the President of Peru, Ana Prado, the President of Chile, Luis Pardo, came.",
                SPRING_2018,
                "en");

        assertThat(article.roles())
                .extracting(role -> role.person() + " " + role.body())
                .containsExactly("person:ana-prado state:per", "person:luis-pardo state:chl");
    }

    @Test
    void anAppositionStatesTheRolesInIt() {
        MentionedArticle article = Reader.read(
                "Anna Brandt, a member of the Bundestag and chair of the Unity Party, spoke.", SPRING_2018, "en");

        assertThat(article.roles())
                .extracting(role -> role.type() + " " + role.body())
                .containsExactlyInAnyOrder("MEMBER_OF organization:bundestag", "LEADS organization:unity-party");
    }

    @Test
    void formerHoldersAreMarked() {
        MentionedArticle article =
                Reader.read("Former South Korean president Park Geun-hye was sentenced.", SPRING_2018, "en");

        assertThat(article.roles()).singleElement().matches(StatedRole::former);
    }

    @Test
    void aFormerHolderHasTheTimeTheGazetteerKnows() {
        MentionedArticle article = Reader.read("Former President Barack Obama spoke.", SPRING_2018, "en");

        assertThat(article.roles())
                .singleElement()
                .extracting(role -> role.tenure().toString())
                .isEqualTo("Period[from=2009-01-20, to=2017-01-20]");
    }

    @Test
    void theAdviserToALeaderIsNotTheLeader() {
        MentionedArticle article =
                Reader.read("Paula Rossi, an adviser to the Prime Minister of Italy, spoke.", SPRING_2018, "en");

        assertThat(article.roles())
                .extracting(role -> role.type() + " " + role.body())
                .containsExactly("HOLDS_OFFICE_IN state:ita");
    }

    @Test
    void theVisitorIsWhoHasTravelled() {
        String come = "Angela Merkel flew to Athens. Barack Obama waited. Emmanuel Macron welcomed the visitor.";
        String stayed = "Angela Merkel spoke in Athens. Emmanuel Macron welcomed the visitor.";

        assertThat(Reader.mentions(come, SPRING_2018)).contains("the visitor=person:angela-merkel");
        assertThat(Reader.mentions(stayed, SPRING_2018)).noneMatch(mention -> mention.startsWith("the visitor"));
    }

    @Test
    void ofAForeignTextOnlyTheGazetteersNamesAreTaken() {
        MentionedArticle korean = Reader.read("북한은 미국과의 회담을 환영했다.", SPRING_2018, "ko");
        MentionedArticle french = Reader.read("La Corée du Nord a rencontré la Chine.", SPRING_2018, "fr");

        assertThat(Reader.mentions(korean)).containsExactly("북한은=state:prk", "미국과의=state:usa");
        assertThat(Reader.mentions(french)).containsExactly("Corée du Nord=state:prk", "Chine=state:chn");
        assertThat(korean.roles()).isEqualTo(List.of());
    }

    @Test
    void mentionsStandInOrderAndApart() {
        MentionedArticle article = Reader.read(
                "President Trump told the South Korean president that the U.S. Congress backs the U.S.-ROK mutual defense treaty.",
                SPRING_2018,
                "en");

        int end = 0;
        for (Mention mention : article.mentions()) {
            assertThat(mention.firstToken()).isGreaterThanOrEqualTo(end);
            end = mention.endToken();
        }
        assertThat(article.mentions()).allSatisfy(m -> assertThat(article.entities())
                .containsKeys(m.entities().toArray(new dev.entente.model.EntityId[0])));
    }
}
