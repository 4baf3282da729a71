package dev.entente.text.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Source;
import dev.entente.text.Article;
import dev.entente.text.OffsetMap;
import dev.entente.text.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whom offices, organs and descriptions must not be taken for. */
class IdentitiesTest {
    private static final EnglishClaimReader READER = EnglishClaimReader.create();

    @Test
    void whoDeputisesDoesNotLead() {
        assertThat(read("Thabo Nkosi, deputy president of the African National Congress, met Joseph Kabila."))
                .contains("Thabo Nkosi HOLDS_OFFICE_IN African National Congress asserted")
                .noneMatch(claim -> claim.contains(" LEADS "));
        assertThat(read("Naim Qassem, the deputy leader of Hezbollah, met Ali Khamenei."))
                .noneMatch(claim -> claim.contains("Naim Qassem LEADS "));
    }

    @Test
    void whereSomethingHappensIsNotWhatAPresidentLeads() {
        assertThat(read("In Belgrade President Milan Jovanovski said he would not sign it."))
                .noneMatch(claim -> claim.contains(" LEADS "));
        assertThat(read("In neighbouring China President Milan Jovanovski met Xi Jinping."))
                .noneMatch(claim -> claim.contains("Jovanovski LEADS "));
    }

    @Test
    void aTitleBeforeTheNextNameIsTheNextMans() {
        assertThat(read("The talks between Nikolai Patrushev, secretary of Russia's Security Council, and the Indian"
                        + " national security adviser, Ajit Doval, were held in Moscow."))
                .contains("Ajit Doval HOLDS_OFFICE_IN India asserted")
                .noneMatch(claim -> claim.startsWith("Nikolai Patrushev HOLDS_OFFICE_IN India"))
                .noneMatch(claim -> claim.contains("UN Security Council"));
    }

    @Test
    void anOrganThatEveryStateHasIsNobodysWithoutItsState() {
        assertThat(read("The Electoral Commission accused Joseph Kabila. The Supreme Court condemned Vladimir Putin."))
                .noneMatch(claim -> claim.startsWith("Electoral Commission ") || claim.startsWith("Supreme Court "));
        assertThat(read("The National Assembly ratified the treaty between Kuwait and Iraq."))
                .noneMatch(claim -> claim.startsWith("National Assembly"));
    }

    @Test
    void aBareOfficeMeansWhomTheTextGaveItBeforeWhomOnlyTheTableKnows() {
        assertThat(read(
                        "President Donald Trump welcomed the bill.\n\nIt would punish Iran, which arms Hezbollah and Bashar"
                                + " al-Assad.\n\nCongress passed the bill on Monday. The president praised Israel."))
                .contains("Donald Trump SUPPORTS Israel asserted")
                .noneMatch(claim -> claim.startsWith("Bashar al-Assad"));
    }

    @Test
    void anEventThatIsOnlyOneOfManyIsNotPlaced() {
        assertThat(read("Angela Merkel told a news conference in Berlin that Germany supported France."))
                .noneMatch(claim -> claim.contains(" LOCATED_IN "));
        assertThat(read("The government lost a referendum in Colombia."))
                .noneMatch(claim -> claim.contains(" LOCATED_IN "));
        assertThat(read("The summit in Helsinki disappointed Angela Merkel."))
                .contains("Helsinki summit LOCATED_IN Helsinki asserted");
    }

    @Test
    void anAllyIsNobodyWhereSeveralMayBe() {
        assertThat(read("North Korea attacked South Korea. The United States defended its ally."))
                .noneMatch(claim -> claim.contains(" ALLIED_WITH "));
    }

    private static List<String> read(String text) {
        Document document = new Document(
                new DocumentId("document:test"), "Test", null, Source.UNKNOWN, LocalDate.of(2019, 6, 14), "en", "hash");
        Reading reading = READER.read(new Article(document, text, OffsetMap.IDENTITY));
        Map<EntityId, Entity> entities =
                reading.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        return reading.claims().stream()
                .map(claim -> "%s %s %s %s"
                        .formatted(
                                name(claim.tie().subject(), entities),
                                claim.tie().type(),
                                name(claim.tie().object(), entities),
                                claim.polarity().code()))
                .toList();
    }

    private static String name(EntityId id, Map<EntityId, Entity> entities) {
        return Objects.requireNonNull(entities.get(id), id::value).name();
    }
}
