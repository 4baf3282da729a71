package dev.entente.text.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Source;
import dev.entente.text.Article;
import dev.entente.text.OffsetMap;
import dev.entente.text.Reading;
import dev.entente.text.ReadingIssue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EnglishClaimReaderTest {
    private static final EnglishClaimReader READER = EnglishClaimReader.create();
    private static final String FRENCH =
            "Le président Emmanuel Macron a rencontré la chancelière Angela Merkel à Berlin mardi. Ils ont parlé de la"
                    + " Russie et de l'Organisation des Nations unies pendant deux heures, puis ils ont dîné avec leurs"
                    + " ministres dans un restaurant de la capitale allemande.";
    private static final String KOREAN = "김정은 국무위원장은 화요일 평양에서 중국 대표단을 만났다. 유엔은 환영했다.";

    @Test
    void aTextInFrenchIsSaidSoAndClaimsNothing() {
        Reading reading = read(FRENCH, "und");

        assertThat(reading.issues()).extracting(ReadingIssue::code).containsExactly("language-not-read");
        assertThat(reading.claims()).isEmpty();
        assertThat(reading.entities())
                .extracting(entity -> entity.id().value())
                .contains("person:emmanuel-macron", "person:angela-merkel", "organization:united-nations");
    }

    @Test
    void aTextInKoreanIsSaidSoAndItsNamesAreTaken() {
        Reading reading = read(KOREAN, "ko");

        assertThat(reading.issues()).extracting(ReadingIssue::code).containsExactly("language-not-read");
        assertThat(reading.claims()).isEmpty();
        assertThat(reading.entities())
                .extracting(entity -> entity.id().value())
                .contains("person:kim-jong-un", "state:chn", "organization:united-nations");
    }

    @Test
    void aWrongTagDoesNotHideEnglish() {
        String text =
                "The president of France met the chancellor of Germany in Berlin on Tuesday, and they agreed that the"
                        + " talks with Russia should go on, as the ministers of both states had said in the week before that.";

        assertThat(read(text, "fr").issues()).isEmpty();
    }

    @Test
    void sentencesInCapitalsAreSaidToBeUnread() {
        Reading reading = read(
                "KIM JONG UN MET DONALD TRUMP IN SINGAPORE.\n\nTHEY SPOKE FOR AN HOUR.\n\nXi Jinping met Kim Jong Un.",
                "en");

        assertThat(reading.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("sentence-in-capitals");
            assertThat(issue.detail()).contains("2 here");
        });
        assertThat(reading.claims()).hasSize(1);
    }

    @Test
    void aSentenceOfTwoThousandWordsIsAnIssueAndNotTheEnd() {
        String text = "The envoys of Japan spoke and " + "then they spoke again and ".repeat(400)
                + "went home.\n\nXi Jinping met Kim Jong Un in Beijing on Tuesday.";
        Reading reading = read(text, "en");

        assertThat(reading.issues()).extracting(ReadingIssue::code).containsExactly("sentence-too-long");
        assertThat(reading.claims())
                .extracting(claim -> claim.tie().toString())
                .anyMatch(tie -> tie.contains("MET_WITH"));
    }

    @Test
    void shoutingAndTablesClaimNothingThatNobodySays() {
        assertThat(read(
                                "CHINA THREATENS JAPAN WITH WAR AS US ATTACKS IRAN AND RUSSIA\n\nCHINA | JAPAN | 12 | 14\n",
                                "en")
                        .claims())
                .isEmpty();
        assertThat(read(
                                "Country | Exports | Imports\n\nChina | 120 | 90\n\nJapan | 80 | 70\n\n- China\n- Japan\n",
                                "en")
                        .claims())
                .isEmpty();
    }

    private static Reading read(String text, String language) {
        Document document = new Document(
                new DocumentId("document:test"),
                "Test",
                null,
                Source.UNKNOWN,
                LocalDate.of(2018, 4, 30),
                language,
                "hash");
        return READER.read(new Article(document, text, OffsetMap.IDENTITY));
    }
}
