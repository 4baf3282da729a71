package dev.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Name;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.Source;
import dev.entente.model.TextSpan;
import dev.entente.model.Tie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JointReaderTest {
    private static final String TEXT = "Xi met Putin.";
    private static final EntityId XI = new EntityId("person:xi-jinping");
    private static final EntityId PUTIN = new EntityId("person:vladimir-putin");

    @Test
    void bothReadersKeepTheirClaimsAndAnEntityHasTheNamesOfBoth() {
        ClaimReader joint = new JointReader(List.of(reader("one", "Xi"), reader("other", "President Xi")));

        Reading reading = joint.read(article());

        assertThat(reading.claims()).extracting(Claim::extractor).containsExactly("one", "other");
        assertThat(reading.claims()).extracting(Claim::id).doesNotHaveDuplicates();
        assertThat(reading.issues()).extracting(ReadingIssue::detail).containsExactly("one", "other");
        assertThat(reading.entities()).hasSize(2);
        assertThat(reading.entities().get(0).names())
                .extracting(Name::text)
                .containsExactly("Xi Jinping", "Xi", "President Xi");
    }

    private static ClaimReader reader(String extractor, String alias) {
        return article -> new Reading(
                List.of(new Claim(
                        article.document().id(),
                        new Tie(XI, RelationType.MET_WITH, PUTIN),
                        Polarity.ASSERTED,
                        Period.UNKNOWN,
                        null,
                        null,
                        TEXT,
                        new TextSpan(0, TEXT.length()),
                        0.8,
                        extractor)),
                List.of(
                        new Entity(
                                XI,
                                "Xi Jinping",
                                List.of(Name.preferred("Xi Jinping"), Name.alias(alias, "en")),
                                Map.of()),
                        Entity.named(EntityKind.PERSON, "Vladimir Putin")),
                List.of(new ReadingIssue("test", new TextSpan(0, 1), extractor)));
    }

    private static Article article() {
        return new Article(
                new Document(new DocumentId("document:test"), "Test", null, Source.UNKNOWN, null, "en", "hash"),
                TEXT,
                OffsetMap.IDENTITY);
    }
}
