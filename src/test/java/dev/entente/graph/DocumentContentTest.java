package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.RowKey;
import dev.entente.model.Source;
import dev.entente.model.Tie;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentContentTest {
    private static final Entity MOON = Entity.named(EntityKind.PERSON, "Moon Jae-in");
    private static final Entity KIM = Entity.named(EntityKind.PERSON, "Kim Jong Un");
    private static final Entity TRUMP = Entity.named(EntityKind.PERSON, "Donald Trump");
    private static final Entity PANMUNJOM = Entity.named(EntityKind.PLACE, "Panmunjom");
    private static final Document DOCUMENT =
            new Document(new DocumentId("document:a"), "A", null, Source.UNKNOWN, null, "en", "hash");

    @Test
    void entitiesThatItsOneClaimNamesAreKeptAndOthersLeftOut() {
        assertThat(entities(claim(null), List.of(MOON, KIM))).containsExactly(MOON, KIM);
        assertThat(entities(claim(null), List.of(TRUMP, KIM, MOON))).containsExactly(KIM, MOON);
        assertThat(entities(claim(PANMUNJOM.id()), List.of(KIM, MOON, PANMUNJOM)))
                .containsExactly(KIM, MOON, PANMUNJOM);
        assertThat(entities(claim(MOON.id()), List.of(KIM, MOON))).containsExactly(KIM, MOON);
    }

    @Test
    void anEntityThatIsNamedMustBeGiven() {
        assertThatThrownBy(() -> entities(claim(null), List.of(MOON, TRUMP)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("person:kim-jong-un");
        assertThatThrownBy(() -> entities(claim(PANMUNJOM.id()), List.of(MOON, KIM)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("panmunjom");
    }

    private static List<Entity> entities(Claim claim, List<Entity> given) {
        return new DocumentContent(DOCUMENT, given, List.of(claim)).entities();
    }

    private static Claim claim(@Nullable EntityId place) {
        return new Claim(
                DOCUMENT.id(),
                new Tie(MOON.id(), RelationType.MET_WITH, KIM.id()),
                Polarity.ASSERTED,
                Period.UNKNOWN,
                null,
                place,
                "Moon met Kim.",
                new RowKey("1"),
                0.9,
                "test-1");
    }
}
