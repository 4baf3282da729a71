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
import static dev.entente.graph.Dispatches.document;
import static dev.entente.graph.Dispatches.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.model.Entity;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;

class ParallelWritersTest {
    private static final TestNeo4j NEO4J = TestNeo4j.get();
    private static final Driver DRIVER = NEO4J.driver();
    private static final List<Entity> ACTORS = List.of(NORTH_KOREA, SOUTH_KOREA, CHINA, USA, KIM, XI, MOON);
    private static final List<RelationType> TYPES =
            List.of(RelationType.SUPPORTS, RelationType.OPPOSES, RelationType.MET_WITH, RelationType.AGREED_WITH);

    private final DocumentWriter writer = new DocumentWriter(DRIVER);
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @BeforeAll
    static void migrate() {
        new SchemaMigrations(DRIVER).apply();
    }

    @BeforeEach
    void empty() {
        NEO4J.clear();
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void writersOfTheSameStatesEndWithTheSameGraphAsOneAfterTheOther() throws Exception {
        List<DocumentContent> contents = dispatches(60, new Random(20180612));
        contents.forEach(this::write);
        List<String> oneAfterTheOther = GraphDump.withoutTimes(DRIVER);
        NEO4J.clear();

        inParallel(contents.stream().map(content -> task(() -> write(content))).toList());

        assertThat(GraphDump.withoutTimes(DRIVER)).isEqualTo(oneAfterTheOther).hasSizeGreaterThan(500);
    }

    @Test
    void writersAndDeletersInParallelLeaveJustWhatStays() throws Exception {
        List<DocumentContent> contents = dispatches(80, new Random(20190228));
        List<DocumentContent> staying = contents.subList(0, 40);
        List<DocumentContent> going = contents.subList(40, 80);
        staying.forEach(this::write);
        List<String> expected = GraphDump.withoutTimes(DRIVER);
        NEO4J.clear();
        going.forEach(this::write);

        List<Callable<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            DocumentContent next = staying.get(i);
            DocumentContent last = going.get(i);
            tasks.add(task(() -> write(next)));
            tasks.add(task(() -> writer.delete(last.document().id())));
        }
        inParallel(tasks);

        assertThat(GraphDump.withoutTimes(DRIVER)).isEqualTo(expected);
    }

    @Test
    void writersOfOneAndTheSameDocumentWriteItOnce() throws Exception {
        DocumentContent content = dispatches(1, new Random(1)).get(0);

        List<Object> outcomes = inParallel(List.of(
                task(() -> write(content).outcome()), task(() -> write(content).outcome()), task(() -> write(content)
                        .outcome())));

        assertThat(outcomes)
                .containsExactlyInAnyOrder(WriteOutcome.NEW, WriteOutcome.UNCHANGED, WriteOutcome.UNCHANGED);
    }

    @Test
    void aWriterKilledInTheMiddleLeavesNothing() throws Exception {
        write(content(
                document("First", "Dispatch", "2018-03-28"), asserts(KIM, RelationType.MET_WITH, XI, on("2018"))));
        List<String> before = GraphDump.whole(DRIVER);
        DocumentContent next = content(
                document("Second", "Dispatch", "2018-03-28"),
                asserts(CHINA, RelationType.SUPPORTS, NORTH_KOREA, Period.UNKNOWN),
                asserts(KIM, RelationType.MET_WITH, XI, on("2018")));

        Future<Object> killed;
        try (Session session = DRIVER.session();
                Transaction blocker = session.beginTransaction()) {
            blocker.run("MATCH (e:Entity {id: 'person:xi-jinping'}) SET e.lock = true")
                    .consume();
            killed = threads.submit(task(() -> write(next)));
            terminateWriter();
        }

        assertThatThrownBy(() -> killed.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(Neo4jException.class);
        assertThat(GraphDump.whole(DRIVER)).isEqualTo(before);
    }

    /** Waits until the writer waits for the lock, then ends its transaction. */
    private static void terminateWriter() throws InterruptedException {
        try (Session session = DRIVER.session()) {
            for (int attempt = 0; attempt < 300; attempt++) {
                List<String> blocked =
                        session.run("""
                                SHOW TRANSACTIONS YIELD transactionId, status
                                WHERE status STARTS WITH 'Blocked'
                                RETURN transactionId AS id
                                """).list(row -> row.get("id").asString());
                if (!blocked.isEmpty()) {
                    session.run("TERMINATE TRANSACTIONS '" + blocked.get(0) + "'")
                            .consume();
                    return;
                }
                Thread.sleep(50);
            }
        }
        throw new AssertionError("The writer never waited for the lock");
    }

    private static List<DocumentContent> dispatches(int count, Random random) {
        List<DocumentContent> contents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Dispatches.Statement[] statements = new Dispatches.Statement[12];
            for (int j = 0; j < statements.length; j++) {
                int subject = random.nextInt(ACTORS.size());
                int object = (subject + 1 + random.nextInt(ACTORS.size() - 1)) % ACTORS.size();
                statements[j] = asserts(
                        ACTORS.get(subject),
                        TYPES.get(random.nextInt(TYPES.size())),
                        ACTORS.get(object),
                        random.nextBoolean() ? Period.UNKNOWN : on("2018-0" + (1 + random.nextInt(9))));
            }
            contents.add(content(document("Dispatch " + i, "Source " + i % 5, "2018-03-28"), statements));
        }
        return contents;
    }

    private DocumentChange write(DocumentContent content) {
        return writer.write(content.document(), Dispatches.everybody(), content.claims());
    }

    private static Callable<Object> task(Callable<Object> work) {
        return work;
    }

    private List<Object> inParallel(List<Callable<Object>> tasks) throws Exception {
        List<Object> results = new ArrayList<>();
        for (Future<Object> future : threads.invokeAll(tasks, 2, TimeUnit.MINUTES)) {
            results.add(future.get());
        }
        return results;
    }
}
