package dev.entente.graph;

import static dev.entente.graph.Dispatches.CHINA;
import static dev.entente.graph.Dispatches.KIM;
import static dev.entente.graph.Dispatches.NORTH_KOREA;
import static dev.entente.graph.Dispatches.USA;
import static dev.entente.graph.Dispatches.XI;
import static dev.entente.graph.Dispatches.asserts;
import static dev.entente.graph.Dispatches.content;
import static dev.entente.graph.Dispatches.denies;
import static dev.entente.graph.Dispatches.document;
import static dev.entente.graph.Dispatches.on;
import static dev.entente.model.RelationType.MET_WITH;
import static dev.entente.model.RelationType.OPPOSES;
import static dev.entente.model.RelationType.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.RelationId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

class DocumentQueriesTest {
    private static final TestNeo4j NEO4J = TestNeo4j.get();
    private static final Driver DRIVER = NEO4J.driver();

    private final DocumentWriter writer = new DocumentWriter(DRIVER);
    private final Reader reader = new Reader(DRIVER, () -> Duration.ofSeconds(30));
    private final DocumentQueries documents = new DocumentQueries(reader);
    private final ClaimQueries claims = new ClaimQueries(reader);

    @BeforeAll
    static void migrate() {
        new SchemaMigrations(DRIVER).apply();
    }

    @BeforeEach
    void empty() {
        NEO4J.clear();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void pagesOfDocumentsHoldEachOnceNewestFirstAndUndatedLast(int limit) {
        Document may = document("May", "Observer", "2018-05-01");
        Document march = document("March", "Dispatch", "2018-03-01");
        Document alsoMarch = document("Also March", "Dispatch", "2018-03-01");
        Document undated = undated("Undated");
        Document unknown = undated("Unknown day");
        List.of(unknown, march, undated, may, alsoMarch).forEach(this::write);

        assertThat(pages(null, limit)).containsExactly(may, alsoMarch, march, undated, unknown);
        assertThat(pages("source:dispatch", limit)).containsExactly(alsoMarch, march, undated, unknown);
    }

    @Test
    void aDocumentIsFoundByItsIdOrNotAtAll() {
        Document may = document("May", "Observer", "2018-05-01");
        write(may);

        assertThat(documents.find(may.id())).contains(may);
        assertThat(documents.find(new DocumentId("document:nowhere"))).isEmpty();
        assertThat(documents.listClaims(new DocumentId("document:nowhere"), null, 10))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void pagesOfADocumentsClaimsFollowTheText(int limit) {
        DocumentContent content = content(
                document("May", "Observer", "2018-05-01"),
                asserts(KIM, MET_WITH, XI, on("2018-03-26")),
                denies(CHINA, SUPPORTS, NORTH_KOREA, Period.UNKNOWN),
                asserts(USA, OPPOSES, NORTH_KOREA, Period.UNKNOWN));
        writer.writeAll(List.of(content));

        List<Claim> all = new ArrayList<>();
        List<StatedClaim> page = documents.listClaims(content.id(), null, limit);
        while (!page.isEmpty()) {
            page.forEach(stated -> all.add(stated.claim()));
            ClaimCursor cursor = ClaimCursor.inDocument(page.get(page.size() - 1));
            page = documents.listClaims(content.id(), ClaimCursor.parse(cursor.token()), limit);
        }

        assertThat(all).containsExactlyElementsOf(content.claims());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void behindARelationStandItsOwnClaimsAndThenWhatElseIsClaimedOfIt(int limit) {
        Document may = document("May", "Observer", "2018-05-01");
        writer.writeAll(List.of(content(
                may,
                denies(CHINA, SUPPORTS, NORTH_KOREA, Period.UNKNOWN),
                asserts(CHINA, SUPPORTS, NORTH_KOREA, Period.UNKNOWN),
                asserts(CHINA, SUPPORTS, USA, Period.UNKNOWN),
                asserts(CHINA, SUPPORTS, NORTH_KOREA, on("2017")))));
        RelationId relation = documents.listClaims(may.id(), null, 10).stream()
                .filter(stated -> stated.claim().tie().object().equals(NORTH_KOREA.id()))
                .flatMap(stated -> Optional.ofNullable(stated.relationId()).stream())
                .findFirst()
                .orElseThrow();

        List<StatedClaim> all = new ArrayList<>();
        List<StatedClaim> page = claims.list(relation, null, limit);
        while (!page.isEmpty()) {
            all.addAll(page);
            ClaimCursor cursor = ClaimCursor.ofRelation(page.get(page.size() - 1));
            page = claims.list(relation, ClaimCursor.parse(cursor.token()), limit);
        }

        assertThat(all)
                .extracting(stated -> stated.claim().polarity())
                .containsExactly(Polarity.ASSERTED, Polarity.ASSERTED, Polarity.DENIED);
        assertThat(all).extracting(StatedClaim::relationId).containsExactly(relation, relation, null);
        assertThat(all).extracting(StatedClaim::document).containsOnly(may);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "abc", "MjAxOC0xMy00NXxkb2N1bWVudDp4", "YXxifGM"})
    void aCursorThatNoPageGaveIsRefused(String token) {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentCursor.parse(token));
        assertThatIllegalArgumentException().isThrownBy(() -> ClaimCursor.parse(token));
    }

    private List<Document> pages(@Nullable String source, int limit) {
        List<Document> all = new ArrayList<>();
        List<Document> page = documents.list(source, null, limit);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page);
            DocumentCursor cursor = DocumentCursor.behind(page.get(page.size() - 1));
            page = documents.list(source, DocumentCursor.parse(cursor.token()), limit);
        }
        return all;
    }

    private void write(Document document) {
        writer.write(document, List.of(), List.of());
    }

    private static Document undated(String title) {
        Document dated = document(title, "Dispatch", "2018-01-01");
        return new Document(dated.id(), title, null, dated.source(), null, dated.language(), dated.contentHash());
    }
}
