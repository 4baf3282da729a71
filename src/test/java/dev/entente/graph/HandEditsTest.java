package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.CurrentNetwork.Picture;
import dev.entente.model.DocumentId;
import dev.entente.model.EntityId;
import dev.entente.model.RelationId;
import dev.entente.network.NetworkDigest;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** What somebody writes who gives the graph no version. */
class HandEditsTest {
    private static final String ALLIANCE = """
            MATCH (a:Entity {id: 'state:aaa'})
            MATCH (b:Entity {id: 'state:bbb'})
            CREATE (a)-[:ALLIED_WITH {id: 'allied-with:0000000000abc', claims: 1, denials: 0, sources: 1, confidence: 0.9}]->(b)
            """;

    private final TestNeo4j neo4j = TestNeo4j.get();
    private final Reader reader = new Reader(neo4j.driver(), () -> Duration.ofSeconds(60));
    private final QuoteCache cache = new QuoteCache();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        neo4j.clear();
        run(
                "UNWIND ['aaa', 'bbb', 'ccc'] AS id CREATE (:Entity:Actor:State {id: 'state:' + id, kind: 'State', name: id})");
        new DocumentWriter(neo4j.driver()).writeAll(HandMadeClaims.documents());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ALLIANCE,
                "MATCH (:Entity)-[r:MET_WITH]->(:Entity) WITH r LIMIT 1 SET r.confidence = 0.123",
                "MATCH (:Entity)-[r:MET_WITH]->(:Entity) WITH r LIMIT 1 SET r.from = date('1999-01-02'), r.fromPrecision = 'day'",
                "MATCH (:Entity)-[r:MET_WITH]->(:Entity) WITH r LIMIT 1 SET r.lastReportedOn = date('1999-01-02')",
                "MATCH (a:Entity)-[r:MET_WITH]->(:Entity) MATCH (b:Entity {id: 'state:bbb'}) WITH a, r, b, properties(r) AS p LIMIT 1"
                        + " DELETE r CREATE (a)-[s:MET_WITH]->(b) SET s = p",
                "MATCH (e:Entity {id: 'state:aaa'}) SET e.name = 'Another name'",
                "CREATE (:Entity:Actor:State {id: 'state:ddd', kind: 'State', name: 'ddd'})",
                "MATCH (e:Entity {id: 'state:aaa'}) DETACH DELETE e"
            })
    void whatIsChangedByHandIsShown(String edit) {
        CurrentNetwork current = open();
        Picture before = picture(current);

        run(edit);
        current.check();

        Picture after = picture(current);
        assertThat(after.edition()).isNotEqualTo(before.edition());
        assertThat(digest(after).differences(digest(before))).isNotEmpty();
        assertThat(digest(after).differences(new NetworkReader(neo4j.driver()).digest()))
                .isEmpty();
    }

    @Test
    void whileAllIsReadAnewTheOldPictureIsKnownToBeOutdated() {
        Queue<Boolean> isOutdated = new ConcurrentLinkedQueue<>();
        AtomicReference<CurrentNetwork> opened = new AtomicReference<>();
        Driver watched = watched(() -> Optional.ofNullable(opened.get())
                .ifPresent(current -> isOutdated.add(current.findOutdatedSince().isPresent())));
        CurrentNetwork current = open(new NetworkReader(watched));
        opened.set(current);
        assertThat(current.findOutdatedSince()).isEmpty();

        run(ALLIANCE);
        current.check();

        assertThat(isOutdated).contains(true);
        assertThat(current.findOutdatedSince()).isEmpty();
    }

    @Test
    void whatIsMadeAndUnmadeByHandHasThreeEditions() {
        CurrentNetwork current = open();
        Picture before = picture(current);
        run(ALLIANCE);
        current.check();
        Picture with = picture(current);
        current.save();

        run("MATCH ()-[r:ALLIED_WITH {id: 'allied-with:0000000000abc'}]->() DELETE r");
        CurrentNetwork restarted = open();
        String edition = picture(restarted).edition();
        restarted.check();
        Picture without = picture(restarted);

        assertThat(with.network().relationCount()).isEqualTo(before.network().relationCount() + 1);
        assertThat(without.network().relationCount()).isEqualTo(before.network().relationCount());
        assertThat(List.of(before.edition(), with.edition(), edition, without.edition()))
                .doesNotHaveDuplicates();
    }

    @Test
    void whereNobodyWritesTheEditionStaysOverARestart() {
        CurrentNetwork current = open();
        Picture before = picture(current);
        current.save();

        CurrentNetwork restarted = open();
        restarted.check();

        assertThat(picture(restarted).version()).isEqualTo(before.version());
        assertThat(picture(restarted).edition()).isEqualTo(before.edition());
    }

    @Test
    void aQuoteChangedByHandIsReadAnew() {
        CurrentNetwork current = open();
        RelationId relation =
                new RelationId(list("MATCH (c:Claim {polarity: 'asserted'}) WHERE c.relationId IS NOT NULL"
                                + " RETURN c.relationId AS id LIMIT 1")
                        .get(0)
                        .get("id")
                        .asString());
        BestQuotes quotes = new BestQuotes(new QuoteQuery(reader), cache, current);
        String edition = picture(current).edition();
        assertThat(quote(quotes, relation)).isNotEqualTo("Said otherwise.");

        run("MATCH (c:Claim {relationId: '" + relation + "'}) SET c.quote = 'Said otherwise.'");
        current.check();

        assertThat(quote(quotes, relation)).isEqualTo("Said otherwise.");
        assertThat(picture(current).edition()).isNotEqualTo(edition);
    }

    @Test
    void whatLoadsWriteAndDeleteIsNoEditByHand() {
        CurrentNetwork current = open();
        String edition = picture(current).edition();
        DocumentId first = HandMadeClaims.documents().get(0).id();
        new DocumentWriter(neo4j.driver()).delete(first);
        current.follow();
        Picture followed = picture(current);

        current.check();
        current.check();

        assertThat(followed.edition()).isEqualTo(edition);
        assertThat(picture(current).network()).isSameAs(followed.network());
    }

    @Test
    void aGraphWithoutAVersionIsFollowedFromItsFirstWrite() {
        neo4j.clear();
        run("UNWIND ['aaa', 'bbb'] AS id CREATE (:Entity:Actor:State {id: 'state:' + id, kind: 'State', name: id})");
        CurrentNetwork current = open();
        Picture before = picture(current);

        new DocumentWriter(neo4j.driver()).writeAll(HandMadeClaims.documents());
        current.follow();

        // All of it read anew would be another edition.
        assertThat(picture(current).edition()).isEqualTo(before.edition());
        assertThat(digest(picture(current)).differences(new NetworkReader(neo4j.driver()).digest()))
                .isEmpty();
    }

    @Test
    void anEntityThatALoadDeletedIsNotThereAnyMore() {
        CurrentNetwork current = open();
        List<EntityId> before = picture(current).network().entityIds();

        HandMadeClaims.documents().forEach(document -> new DocumentWriter(neo4j.driver()).delete(document.id()));
        current.follow();

        List<EntityId> left = list("MATCH (e:Entity) RETURN e.id AS id").stream()
                .map(row -> new EntityId(row.get("id").asString()))
                .toList();
        assertThat(left).hasSizeLessThan(before.size());
        assertThat(picture(current).network().entityIds()).containsExactlyInAnyOrderElementsOf(left);
        assertThat(before)
                .allSatisfy(id ->
                        assertThat(picture(current).network().contains(id)).isEqualTo(left.contains(id)));
    }

    @Test
    void aRelationMadeByHandWithoutWhatBelongsToItIsLeftOut() {
        CurrentNetwork current = open();
        int before = picture(current).network().relationCount();
        run("MATCH (a:Entity {id: 'state:aaa'}) MATCH (b:Entity {id: 'state:bbb'}) CREATE (a)-[:ALLIED_WITH]->(b)");
        run("CREATE (:Entity {note: 'nothing else'})");
        run("MATCH (e:Entity {id: 'state:ccc'}) SET e.name = 'Renamed'");

        current.check();

        assertThat(picture(current).network().relationCount()).isEqualTo(before);
        assertThat(picture(current)
                        .network()
                        .find(new EntityId("state:ccc"))
                        .orElseThrow()
                        .name())
                .isEqualTo("Renamed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allied-with:0000000000abc0",
                "allied-with:0000000000ab",
                "allied-with:0000000000abz",
                "supports:0000000000abc"
            })
    void aRelationMadeByHandWithAnotherIdThanItsTypesIsCounted(String id) {
        NetworkReader network = new NetworkReader(neo4j.driver());
        CurrentNetwork current = open(network);
        int before = picture(current).network().relationCount();
        run(ALLIANCE.replace("allied-with:0000000000abc", id));

        current.check();

        assertThat(network.leftOut()).isEqualTo(1);
        assertThat(picture(current).network().relationCount()).isEqualTo(before);
    }

    private static String quote(BestQuotes quotes, RelationId relation) {
        return Objects.requireNonNull(quotes.list(List.of(relation)).get(relation))
                .claim()
                .quote();
    }

    private CurrentNetwork open() {
        return open(new NetworkReader(neo4j.driver()));
    }

    private CurrentNetwork open(NetworkReader network) {
        CurrentNetwork current = new CurrentNetwork(
                network,
                new ChangeLog(reader),
                new RelationQueries(reader),
                new EntityQueries(reader),
                cache,
                new SmallNetwork(folder.resolve("network.bin")));
        assertThat(current.open()).isTrue();
        return current;
    }

    private static Picture picture(CurrentNetwork current) {
        return current.find().orElseThrow();
    }

    private static NetworkDigest digest(Picture picture) {
        return NetworkDigest.of(picture.network());
    }

    /** The driver, but telling of each session. */
    private Driver watched(Runnable onSession) {
        return (Driver) Proxy.newProxyInstance(
                Driver.class.getClassLoader(), new Class<?>[] {Driver.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("session")) {
                        onSession.run();
                    }
                    return method.invoke(neo4j.driver(), arguments);
                });
    }

    private void run(String cypher) {
        list(cypher);
    }

    private List<Record> list(String cypher) {
        try (Session session = neo4j.driver().session()) {
            return session.run(cypher).list();
        }
    }
}
