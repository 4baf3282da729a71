package dev.entente.graph;

import static dev.entente.graph.Dispatches.CHINA;
import static dev.entente.graph.Dispatches.KIM;
import static dev.entente.graph.Dispatches.MOON;
import static dev.entente.graph.Dispatches.NORTH_KOREA;
import static dev.entente.graph.Dispatches.SOUTH_KOREA;
import static dev.entente.graph.Dispatches.USA;
import static dev.entente.graph.Dispatches.XI;
import static dev.entente.graph.Dispatches.asserts;
import static dev.entente.graph.Dispatches.content;
import static dev.entente.graph.Dispatches.denies;
import static dev.entente.graph.Dispatches.document;
import static dev.entente.graph.Dispatches.on;
import static dev.entente.graph.Dispatches.withText;
import static dev.entente.model.RelationType.ALLIED_WITH;
import static dev.entente.model.RelationType.LEADS;
import static dev.entente.model.RelationType.MET_WITH;
import static dev.entente.model.RelationType.OPPOSES;
import static dev.entente.model.RelationType.SUPPORTS;
import static dev.entente.model.RelationType.VISITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Name;
import dev.entente.model.Period;
import dev.entente.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

class DocumentWriterTest {
    private static final TestNeo4j NEO4J = TestNeo4j.get();
    private static final Driver DRIVER = NEO4J.driver();
    private static final Document VISIT = document("Kim in Beijing", "Dispatch", "2018-03-28");
    private static final Document SUMMIT = document("The two leaders", "Observer", "2018-04-01");

    private final DocumentWriter writer = new DocumentWriter(DRIVER);

    @BeforeAll
    static void migrate() {
        new SchemaMigrations(DRIVER).apply();
    }

    @BeforeEach
    void empty() {
        NEO4J.clear();
    }

    @Test
    void aNewDocumentBringsItsClaimsEntitiesAndRelations() {
        DocumentChange change = write(content(
                VISIT,
                asserts(KIM, MET_WITH, XI, on("2018-03-26")),
                asserts(KIM, VISITED, CHINA, on("2018-03")),
                asserts(KIM, LEADS, NORTH_KOREA, Period.UNKNOWN)));

        assertThat(change).isEqualTo(new DocumentChange(WriteOutcome.NEW, 3, new RelationChanges(3, 0, 0)));
        assertThat(relations()).hasSize(3);
        assertThat(relation("MET_WITH").period()).isEqualTo(on("2018-03-26"));
        assertThat(relation("VISITED").period()).isEqualTo(on("2018-03"));
        assertThat(strings("MATCH (e:Entity:Actor:State) RETURN e.iso3 AS value"))
                .containsExactlyInAnyOrder("CHN", "PRK");
        assertThat(strings("MATCH (e:Entity:Place) WHERE NOT e:Actor RETURN e.name AS value"))
                .containsExactly("Beijing");
        assertThat(strings("MATCH (c:Claim)-[:SPOKEN_BY]->(e), (c)-[:AT]->(p) RETURN e.id + ' ' + p.id AS value"))
                .hasSize(3)
                .containsOnly("person:kim-jong-un place:beijing");
    }

    @Test
    void entitiesThatNoClaimNamesAreNotWritten() {
        write(content(VISIT, asserts(KIM, MET_WITH, XI, on("2018-03-26"))));

        assertThat(entityIds()).containsExactlyInAnyOrder("person:kim-jong-un", "person:xi-jinping", "place:beijing");
    }

    @Test
    void whatIsReadBackEqualsWhatWasWritten() {
        DocumentContent content =
                content(VISIT, asserts(KIM, MET_WITH, XI, on("2018-03")), denies(CHINA, SUPPORTS, USA, Period.UNKNOWN));
        write(content);

        List<StatedClaim> stored =
                rows("MATCH (c:Claim)-[:STATED_IN]->(d)-[:PUBLISHED_BY]->(s) RETURN " + StatedClaim.COLUMNS).stream()
                        .map(StatedClaim::read)
                        .toList();

        assertThat(stored).extracting(StatedClaim::claim).containsExactlyInAnyOrderElementsOf(content.claims());
        assertThat(stored).extracting(StatedClaim::document).containsOnly(VISIT);
        assertThat(rows("MATCH (e:State {id: 'state:usa'}) RETURN " + EntityRow.WITH_NAMES + " AS e").stream()
                        .map(row -> EntityRow.read(row.get("e"))))
                .containsExactly(USA);
    }

    @Test
    void loadingTwiceChangesNothing() {
        DocumentContent content = content(
                VISIT, asserts(KIM, MET_WITH, XI, on("2018-03-26")), asserts(USA, OPPOSES, NORTH_KOREA, on("2018")));
        write(content);
        List<String> before = GraphDump.whole(DRIVER);

        DocumentChange again = write(content);

        assertThat(again).isEqualTo(new DocumentChange(WriteOutcome.UNCHANGED, 2, RelationChanges.NONE));
        assertThat(GraphDump.whole(DRIVER)).isEqualTo(before).isNotEmpty();
    }

    @Test
    void aSecondLoadWritesNothingToTheStore() {
        DocumentContent content = content(VISIT, asserts(KIM, MET_WITH, XI, on("2018-03-26")));
        write(content);
        Set<Bookmark> before = lastTransaction();

        write(content);

        assertThat(lastTransaction()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void aChangedDocumentReplacesItsClaimsAndRelations() {
        write(content(
                VISIT, asserts(KIM, MET_WITH, XI, on("2018-03-26")), asserts(MOON, SUPPORTS, USA, Period.UNKNOWN)));

        DocumentChange change = write(content(
                withText(VISIT, "corrected"),
                asserts(KIM, MET_WITH, XI, on("2018-03-27")),
                asserts(CHINA, SUPPORTS, NORTH_KOREA, Period.UNKNOWN)));

        assertThat(change).isEqualTo(new DocumentChange(WriteOutcome.REPLACED, 2, new RelationChanges(2, 0, 2)));
        assertThat(relations())
                .extracting(relation -> relation.tie().subject().value() + " " + relation.type())
                .containsExactlyInAnyOrder("person:kim-jong-un MET_WITH", "state:chn SUPPORTS");
        assertThat(relation("MET_WITH").period()).isEqualTo(on("2018-03-27"));
        assertThat(entityIds()).doesNotContain("person:moon-jae-in", "state:usa");
        assertThat(strings("MATCH (n:Name) WHERE NOT (n)-[:NAMES]->() RETURN n.text AS value"))
                .isEmpty();
    }

    @Test
    void aDocumentDatedAnewChangesWhenItsRelationsWereReported() {
        write(content(VISIT, asserts(KIM, MET_WITH, XI, on("2018-03-26"))));
        Document dated = document("Kim in Beijing", "Dispatch", "2018-05-01");

        DocumentChange change = write(content(dated, asserts(KIM, MET_WITH, XI, on("2018-03-26"))));

        assertThat(change).isEqualTo(new DocumentChange(WriteOutcome.REPLACED, 1, new RelationChanges(0, 1, 0)));
        assertThat(relation("MET_WITH").firstReportedOn()).isEqualTo("2018-05-01");
    }

    @Test
    void aDocumentThatMovesToAnotherSourceLeavesNoEmptySource() {
        write(content(VISIT, asserts(KIM, MET_WITH, XI, on("2018-03-26"))));
        write(content(
                document("Kim in Beijing", "Observer", "2018-03-28"), asserts(KIM, MET_WITH, XI, on("2018-03-26"))));

        assertThat(strings("MATCH (d:Document)-[:PUBLISHED_BY]->(s) RETURN s.name AS value"))
                .containsExactly("Observer");
        assertThat(strings("MATCH (s:Source) RETURN s.name AS value")).containsExactly("Observer");
    }

    @Test
    void aRelationOfTwoDocumentsOutlivesOneOfThemWithLowerCounts() {
        write(content(VISIT, asserts(KIM, MET_WITH, XI, on("2018-03-26"))));
        DocumentChange second = write(content(SUMMIT, asserts(XI, MET_WITH, KIM, on("2018-03"))));
        Relation both = relation("MET_WITH");

        DocumentDeletion deletion = writer.delete(VISIT.id()).orElseThrow();

        assertThat(second.relations()).isEqualTo(new RelationChanges(0, 1, 0));
        assertThat(both).returns(2, Relation::claims).returns(2, Relation::sources);
        assertThat(deletion.claims()).isEqualTo(1);
        assertThat(relation("MET_WITH"))
                .returns(1, Relation::claims)
                .returns(1, Relation::sources)
                .returns(on("2018-03"), Relation::period)
                .returns(SUMMIT.publishedOn(), Relation::firstReportedOn);
    }

    @Test
    void deletingTheOnlyDocumentLeavesAnEmptyGraph() {
        write(content(
                VISIT, asserts(KIM, MET_WITH, XI, on("2018-03-26")), denies(CHINA, SUPPORTS, USA, Period.UNKNOWN)));

        DocumentDeletion deletion = writer.delete(VISIT.id()).orElseThrow();

        assertThat(deletion).isEqualTo(new DocumentDeletion(2, new RelationChanges(0, 0, 1)));
        assertThat(GraphDump.whole(DRIVER)).isEmpty();
    }

    @Test
    void deletingAnUnknownDocumentIsEmptyAndWritesNothing() {
        assertThat(writer.delete(new DocumentId("document:nowhere"))).isEmpty();
        assertThat(GraphDump.whole(DRIVER)).isEmpty();
    }

    @Test
    void copiesOfOneTextCountAsOneSource() {
        Document copy = withText(SUMMIT, VISIT.title());
        write(content(VISIT, asserts(KIM, MET_WITH, XI, on("2018-03-26"))));
        write(content(copy, asserts(KIM, MET_WITH, XI, on("2018-03-26"))));

        assertThat(copy.contentHash()).isEqualTo(VISIT.contentHash());
        assertThat(relation("MET_WITH")).returns(2, Relation::claims).returns(1, Relation::sources);
    }

    @Test
    void aDeniedClaimDrawsNoRelationAndCountsAsDenial() {
        write(content(VISIT, denies(CHINA, SUPPORTS, NORTH_KOREA, Period.UNKNOWN)));
        assertThat(relations()).isEmpty();

        write(content(SUMMIT, asserts(CHINA, SUPPORTS, NORTH_KOREA, Period.UNKNOWN)));

        assertThat(relation("SUPPORTS")).returns(1, Relation::claims).returns(1, Relation::denials);
        assertThat(strings("MATCH (c:Claim) WHERE c.relationId IS NOT NULL RETURN c.polarity AS value"))
                .containsExactly("asserted");
    }

    @Test
    void aSymmetricRelationIsStoredOnceFromTheSmallerIdToTheLarger() {
        write(content(VISIT, asserts(NORTH_KOREA, ALLIED_WITH, CHINA, Period.UNKNOWN)));
        write(content(SUMMIT, asserts(CHINA, ALLIED_WITH, NORTH_KOREA, Period.UNKNOWN)));

        assertThat(strings("MATCH (a)-[r:ALLIED_WITH]->(b) RETURN a.id + ' ' + b.id AS value"))
                .containsExactly("state:chn state:prk");
        assertThat(relation("ALLIED_WITH").claims()).isEqualTo(2);
    }

    @Test
    void cypherInANameIsOnlyText() {
        String hostile = "x'}) DETACH DELETE n //";
        Entity entity = new Entity(
                new EntityId("person:x"), hostile, List.of(Name.preferred(hostile), Name.alias("`x`", "en")), Map.of());
        Document document = document(hostile, "y\"}) RETURN 1 //", "2018-03-28");
        write(content(VISIT, asserts(KIM, MET_WITH, XI, on("2018-03-26"))));

        writer.write(
                document,
                List.of(entity, KIM, Dispatches.BEIJING),
                Dispatches.claims(document, asserts(entity, MET_WITH, KIM, on("2018-03-26"))));

        assertThat(relations()).hasSize(2);
        assertThat(strings("MATCH (e {id: 'person:x'})<-[:NAMES]-(n) RETURN n.text AS value"))
                .containsExactlyInAnyOrder(hostile, "`x`");
        assertThat(strings("MATCH (c:Claim) WHERE c.relationId IS NOT NULL RETURN c.id AS value"))
                .hasSize(2);
    }

    @Test
    void aBareSpellingAddsANameAndLeavesTheGazetteersShown() {
        Entity bare = new Entity(NORTH_KOREA.id(), "NORTH KOREA", List.of(Name.preferred("NORTH KOREA")), Map.of());
        write(content(VISIT, asserts(CHINA, SUPPORTS, NORTH_KOREA, Period.UNKNOWN)));

        writer.write(
                SUMMIT,
                List.of(bare, CHINA, KIM, Dispatches.BEIJING),
                Dispatches.claims(SUMMIT, asserts(CHINA, SUPPORTS, NORTH_KOREA, Period.UNKNOWN)));

        assertThat(strings("MATCH (e {id: 'state:prk'}) RETURN e.name + ' ' + e.iso3 AS value"))
                .containsExactly("North Korea PRK");
        assertThat(strings("MATCH (e {id: 'state:prk'})<-[:NAMES]-(n) RETURN n.text + ' ' + n.kind AS value"))
                .containsExactlyInAnyOrder("North Korea preferred", "DPRK alias", "NORTH KOREA alias");
    }

    @Test
    void anUnchangedDocumentStillBringsNamesThatWereNotKnown() {
        List<Claim> claims = Dispatches.claims(VISIT, asserts(KIM, MET_WITH, XI, on("2018-03-26")));
        writer.write(VISIT, Dispatches.everybody(), claims);
        Entity known = new Entity(
                XI.id(), "Xi Jinping", List.of(Name.preferred("Xi Jinping"), Name.alias("习近平", "zh")), Map.of());
        List<Entity> entities = new ArrayList<>(Dispatches.everybody());
        entities.remove(XI);
        entities.add(known);

        DocumentChange change = writer.write(VISIT, entities, claims);

        assertThat(change.outcome()).isEqualTo(WriteOutcome.UNCHANGED);
        assertThat(strings("MATCH (e {id: 'person:xi-jinping'})<-[:NAMES]-(n) RETURN n.text AS value"))
                .containsExactlyInAnyOrder("Xi Jinping", "习近平");
    }

    @Test
    void aClaimOfAnEntityThatIsNotGivenIsRefusedBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> writer.write(
                        VISIT, List.of(KIM), Dispatches.claims(VISIT, asserts(KIM, MET_WITH, XI, on("2018-03-26")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("person:xi-jinping");
        assertThat(GraphDump.whole(DRIVER)).isEmpty();
    }

    @Test
    void severalDocumentsInOneTransactionEndLikeOneAfterTheOther() {
        List<DocumentContent> contents = List.of(
                content(VISIT, asserts(KIM, MET_WITH, XI, on("2018-03-26")), asserts(KIM, VISITED, CHINA, on("2018"))),
                content(SUMMIT, asserts(KIM, MET_WITH, XI, on("2018-03")), denies(KIM, VISITED, CHINA, on("2018"))),
                content(withText(VISIT, "later"), asserts(MOON, LEADS, SOUTH_KOREA, Period.UNKNOWN)));
        contents.forEach(this::write);
        List<String> oneAfterTheOther = GraphDump.withoutTimes(DRIVER);
        NEO4J.clear();

        BatchChange change = writer.writeAll(contents);

        assertThat(GraphDump.withoutTimes(DRIVER)).isEqualTo(oneAfterTheOther);
        assertThat(change.outcomes()).isEqualTo(Map.of(VISIT.id(), WriteOutcome.NEW, SUMMIT.id(), WriteOutcome.NEW));
    }

    @Test
    void aFailureInTheMiddleLeavesNothingHalfWritten() {
        write(content(VISIT, asserts(KIM, MET_WITH, XI, on("2018-03-26"))));
        DocumentContent next = content(
                SUMMIT, asserts(MOON, LEADS, SOUTH_KOREA, Period.UNKNOWN), asserts(KIM, VISITED, CHINA, on("2018")));
        // A claim that stands in the way: the constraint refuses its twin after entities and document were written.
        rows("CREATE (:Claim {id: '%s'})".formatted(next.claims().get(1).id()));
        List<String> before = GraphDump.whole(DRIVER);

        assertThatThrownBy(() -> write(next))
                .isInstanceOf(RefusedContentException.class)
                .hasMessageContaining("already exists");

        assertThat(GraphDump.whole(DRIVER)).isEqualTo(before);
    }

    private DocumentChange write(DocumentContent content) {
        return writer.write(content.document(), Dispatches.everybody(), content.claims());
    }

    private Relation relation(String type) {
        return relations().stream()
                .filter(relation -> relation.type().name().equals(type))
                .reduce((a, b) -> {
                    throw new AssertionError("Two relations: " + a + ", " + b);
                })
                .orElseThrow();
    }

    private List<Relation> relations() {
        return rows("MATCH (:Entity)-[r]->(:Entity) RETURN " + RelationRow.WITH_ENDS + " AS relation").stream()
                .map(row -> RelationRow.read(row.get("relation")))
                .toList();
    }

    private List<String> entityIds() {
        return strings("MATCH (e:Entity) RETURN e.id AS value");
    }

    private static List<String> strings(String statement) {
        return rows(statement).stream().map(row -> row.get("value").asString()).toList();
    }

    private static List<Record> rows(String statement) {
        try (Session session = DRIVER.session()) {
            return session.run(statement).list();
        }
    }

    /** Names the last transaction that wrote anything. */
    private static Set<Bookmark> lastTransaction() {
        try (Session session = DRIVER.session()) {
            session.run("MATCH (n) RETURN count(n)").consume();
            return session.lastBookmarks();
        }
    }
}
