package dev.entente.graph;

import static dev.entente.graph.Dispatches.CHINA;
import static dev.entente.graph.Dispatches.USA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Fingerprint;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.RowKey;
import dev.entente.model.Source;
import dev.entente.model.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

class LoadPreviewTest {
    private static final TestNeo4j NEO4J = TestNeo4j.get();
    private static final Driver DRIVER = NEO4J.driver();

    @BeforeEach
    void empty() {
        new SchemaMigrations(DRIVER).apply();
        NEO4J.clear();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void foretellsWhatTheWholeLoadDoesInWhateverBatchesItComes(int seed) {
        Random random = new Random(seed);
        boolean onlyDays = seed % 2 == 0;
        List<DocumentContent> there = RandomClaims.contents(120, onlyDays, random);
        new BatchWriter(DRIVER, () -> 0).write(there.subList(0, 80));
        // Some stay as they are, some say something else, some are new, some come twice.
        List<DocumentContent> load = new ArrayList<>(there.subList(60, 120));
        load.addAll(RandomClaims.contents(60, onlyDays, new Random(seed + 1000)));
        Collections.shuffle(load, random);
        Map<String, String> before = relations();
        List<String> graph = GraphDump.whole(DRIVER);

        LoadPreview preview = new LoadPreview(DRIVER, () -> 0, LoadPreview.MOST_CLAIMS);
        Map<WriteOutcome, Long> foretold = new HashMap<>();
        for (List<DocumentContent> batch : batches(load)) {
            count(preview.add(batch), foretold);
        }
        RelationChanges relations = preview.relations();
        assertThat(GraphDump.whole(DRIVER)).isEqualTo(graph);

        Map<WriteOutcome, Long> done = new HashMap<>();
        BatchWriter writer = new BatchWriter(DRIVER, () -> 0);
        batches(load).forEach(batch -> count(writer.write(batch), done));
        Map<String, String> after = relations();
        assertThat(foretold).isEqualTo(done);
        assertThat(relations).isEqualTo(difference(before, after));
        assertThat(relations.added()).isPositive();
    }

    @Test
    void beyondItsBoundItTellsTheLoadInParts() {
        List<DocumentContent> load = RandomClaims.contents(60, true, new Random(5));
        LoadPreview whole = new LoadPreview(DRIVER, () -> 0, LoadPreview.MOST_CLAIMS);
        LoadPreview parts = new LoadPreview(DRIVER, () -> 0, 20);
        batches(load).forEach(batch -> {
            whole.add(batch);
            parts.add(batch);
        });

        assertThat(parts.relations().added()).isGreaterThan(whole.relations().added());
    }

    @Test
    void aRelationThatSeveralPartsTouchCountsOnce() {
        LoadPreview parts = new LoadPreview(DRIVER, () -> 0, 5);
        for (int i = 0; i < 21; i++) {
            Document document = new Document(
                    new DocumentId("document:row-" + i),
                    "Row " + i,
                    null,
                    Source.named("Harbour Archive"),
                    null,
                    "und",
                    Fingerprint.of("row " + i));
            Claim claim = new Claim(
                    document.id(),
                    new Tie(CHINA.id(), RelationType.MET_WITH, USA.id()),
                    Polarity.ASSERTED,
                    Period.since(PartialDate.day(LocalDate.of(2019, 1, 1))),
                    null,
                    null,
                    "a row",
                    new RowKey("" + i),
                    0.9,
                    "test/1");
            parts.add(List.of(new DocumentContent(document, List.of(CHINA, USA), List.of(claim))));
        }

        assertThat(parts.relations()).isEqualTo(new RelationChanges(1, 0, 0));
    }

    private static List<List<DocumentContent>> batches(List<DocumentContent> load) {
        List<List<DocumentContent>> batches = new ArrayList<>();
        for (int start = 0; start < load.size(); start += 7) {
            batches.add(load.subList(start, Math.min(load.size(), start + 7)));
        }
        return batches;
    }

    private static void count(BatchChange change, Map<WriteOutcome, Long> counts) {
        change.outcomes().values().forEach(outcome -> counts.merge(outcome, 1L, Long::sum));
    }

    private static Map<String, String> relations() {
        Map<String, String> relations = new HashMap<>();
        try (Session session = DRIVER.session()) {
            session.run("MATCH (:Entity)-[r]->(:Entity) RETURN " + RelationRow.WITH_ENDS + " AS relation")
                    .forEachRemaining(row -> relations.put(
                            row.get("relation").get("id").asString(),
                            RelationRow.read(row.get("relation")).toString()));
        }
        return relations;
    }

    private static RelationChanges difference(Map<String, String> before, Map<String, String> after) {
        int added = 0;
        int changed = 0;
        for (Map.Entry<String, String> relation : after.entrySet()) {
            String old = before.get(relation.getKey());
            added += old == null ? 1 : 0;
            changed += old == null || old.equals(relation.getValue()) ? 0 : 1;
        }
        int removed = (int)
                before.keySet().stream().filter(id -> !after.containsKey(id)).count();
        return new RelationChanges(added, changed, removed);
    }
}
