package dev.entente.text.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.Source;
import dev.entente.text.Article;
import dev.entente.text.OffsetMap;
import dev.entente.text.Reading;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences of wires, communiques and headlines about all the world, each a text of its own, read from words to claims. */
class PlainSentencesTest {
    private static final EnglishClaimReader READER = EnglishClaimReader.create();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "plain-sentences.txt", delimiter = '|', quoteCharacter = '~')
    void whatIsPlainlyStatedIsRead(String sentence, String claims) {
        assertThat(read(sentence))
                .contains(Arrays.stream(claims.split(";")).map(String::strip).toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "sentences-that-assert-nothing.txt", delimiter = '|', quoteCharacter = '~')
    void whatIsSupposedWishedOrOnlyMentionedIsNotAsserted(String sentence) {
        assertThat(read(sentence)).noneMatch(claim -> claim.endsWith(" " + Polarity.ASSERTED.code()));
    }

    @Test
    void whatAFormerAllyWasHasEnded() {
        assertThat(reading("Turkey, a former ally of Syria, met Iran.").claims())
                .filteredOn(claim -> claim.tie().type() == RelationType.ALLIED_WITH)
                .singleElement()
                .satisfies(claim -> assertThat(claim.period().endDay()).isEqualTo(LocalDate.of(2019, 6, 14)));
    }

    @Test
    void ownersAndIdiomsAreNotMistaken() {
        assertThat(read("Iraq, Oman and Jordan cut ties with Syria and expelled its diplomats."))
                .doesNotContain("Oman SANCTIONS Iraq asserted", "Jordan SANCTIONS Iraq asserted");
        assertThat(read("Turkey shot down a Russian warplane.")).noneMatch(claim -> claim.contains(" REJECTS "));
    }

    @Test
    void aTitleBetweenTwoNamesIsTheFirstOnes() {
        assertThat(read("At the invitation of Paul Kagame, President of Rwanda, Yoweri Museveni, President of Uganda,"
                        + " visited Kigali on Monday."))
                .contains("Paul Kagame LEADS Rwanda asserted", "Yoweri Museveni LEADS Uganda asserted")
                .doesNotContain("Yoweri Museveni LEADS Rwanda asserted", "Paul Kagame LEADS Uganda asserted");
        assertThat(read("At the request of Pedro Alvarez, Foreign Minister of Peru, Luis Montalvo, Foreign Minister of"
                        + " Ecuador, flew to Lima."))
                .contains("Pedro Alvarez HOLDS_OFFICE_IN Peru asserted")
                .doesNotContain(
                        "Luis Montalvo HOLDS_OFFICE_IN Peru asserted", "Luis Montalvo URGES Pedro Alvarez asserted");
    }

    @Test
    void whoLeadsAPartDoesNotLeadTheWhole() {
        assertThat(read("The African Union said its delegation, led by Mohamed Ould Abdel Aziz, had been turned away."))
                .noneMatch(claim -> claim.contains("LEADS African Union"));
        assertThat(read("Juan Ruiz, the head of the Colombian army, visited Quito."))
                .noneMatch(claim -> claim.contains(" LEADS "));
        assertThat(read("Maria Lopez, chairwoman of the Socialist Party's youth wing, accused Chile of spying."))
                .noneMatch(claim -> claim.contains(" LEADS "));
        assertThat(read("The president of Georgia's football federation, Levan Kobiashvili, met Pavel Novak."))
                .noneMatch(claim -> claim.contains(" LEADS "));
    }

    @Test
    void aQueenByMarriageLeadsNothing() {
        assertThat(read("Queen Rania of Jordan, who had met Michelle Obama, flew home."))
                .noneMatch(claim -> claim.contains(" LEADS ") || claim.contains("MET_WITH Jordan"));
        assertThat(read("Queen Margrethe II of Denmark received Angela Merkel."))
                .anyMatch(claim -> claim.contains(" LEADS Denmark"));
    }

    @Test
    void whatIsToldBeforeTheVerbIsDoneByItsSubject() {
        assertThat(read("Standing beside Volodymyr Zelensky, Boris Johnson condemned Russia."))
                .noneMatch(claim -> claim.startsWith("Russia "));
    }

    private static List<String> read(String sentence) {
        Reading reading = reading(sentence);
        Map<EntityId, Entity> entities =
                reading.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        return reading.claims().stream().map(claim -> told(claim, entities)).toList();
    }

    private static Reading reading(String sentence) {
        Document document = new Document(
                new DocumentId("document:test"), "Test", null, Source.UNKNOWN, LocalDate.of(2019, 6, 14), "en", "hash");
        return READER.read(new Article(document, sentence, OffsetMap.IDENTITY));
    }

    private static String told(Claim claim, Map<EntityId, Entity> entities) {
        return "%s %s %s %s"
                .formatted(
                        name(claim.tie().subject(), entities),
                        claim.tie().type(),
                        name(claim.tie().object(), entities),
                        claim.polarity().code());
    }

    private static String name(EntityId id, Map<EntityId, Entity> entities) {
        return Objects.requireNonNull(entities.get(id), id::value).name();
    }
}
