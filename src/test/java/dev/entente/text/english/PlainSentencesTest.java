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
