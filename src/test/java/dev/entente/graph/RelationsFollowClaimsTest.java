package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.DerivedRelation;
import dev.entente.model.DocumentId;
import dev.entente.model.RelationDerivation;
import dev.entente.model.Tie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Whatever is written in whatever batches, the relations are those that follow from all claims at once. */
class RelationsFollowClaimsTest {
    private static final TestNeo4j NEO4J = TestNeo4j.get();
    private static final Driver DRIVER = NEO4J.driver();

    @BeforeEach
    void empty() {
        new SchemaMigrations(DRIVER).apply();
        NEO4J.clear();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void inAnyOrderAndAnyBatches(int seed) {
        Random random = new Random(seed);
        // Half of the runs know nothing but days, as machine-coded events do.
        boolean onlyDays = seed % 2 == 0;
        BatchWriter writer = new BatchWriter(DRIVER, () -> 0);
        Map<DocumentId, DocumentContent> world = new LinkedHashMap<>();
        List<DocumentContent> contents = RandomClaims.contents(150, onlyDays, random);
        Collections.shuffle(contents, random);
        writeInBatches(contents, writer, world, random);
        assertThat(stored()).isEqualTo(expected(world.values())).hasSizeGreaterThan(100);

        // Some are written again, some say something else now, some are gone.
        List<DocumentContent> others = RandomClaims.contents(150, onlyDays, new Random(seed + 1000));
        Collections.shuffle(others, random);
        List<DocumentContent> again = new ArrayList<>(others.subList(0, 60));
        again.addAll(contents.subList(0, 60));
        writeInBatches(again, writer, world, random);
        DocumentWriter single = new DocumentWriter(DRIVER);
        for (DocumentContent gone : contents.subList(100, 130)) {
            single.delete(gone.id());
            world.remove(gone.id());
        }
        assertThat(stored()).isEqualTo(expected(world.values()));

        List<String> before = GraphDump.whole(DRIVER);
        GraphVersion version = version();
        List<DocumentContent> all = new ArrayList<>(world.values());
        Collections.shuffle(all, random);
        writeInBatches(all, new BatchWriter(DRIVER, () -> 0), world, random);
        assertThat(GraphDump.whole(DRIVER)).isEqualTo(before);
        assertThat(version()).isEqualTo(version);
    }

    private static GraphVersion version() {
        return new ChangeLog(new Reader(DRIVER, () -> java.time.Duration.ofSeconds(10))).version();
    }

    private static void writeInBatches(
            List<DocumentContent> contents, BatchWriter writer, Map<DocumentId, DocumentContent> world, Random random) {
        for (int start = 0; start < contents.size(); ) {
            int end = Math.min(contents.size(), start + 1 + random.nextInt(40));
            writer.write(contents.subList(start, end));
            contents.subList(start, end).forEach(content -> world.put(content.id(), content));
            start = end;
        }
    }

    /** Each relation and each claim's relation, as the derivation has them from all claims at once. */
    private static TreeSet<String> expected(Collection<DocumentContent> world) {
        Map<Tie, List<KeyedClaim>> ties = world.stream()
                .flatMap(content -> KeyedClaim.of(content.document(), content.claims()))
                .collect(Collectors.groupingBy(keyed -> keyed.claim().tie()));
        TreeSet<String> lines = new TreeSet<>();
        ties.forEach((tie, claims) -> {
            List<DerivedRelation> derived = RelationDerivation.derive(
                    tie, claims.stream().map(KeyedClaim::evidence).toList());
            derived.forEach(found -> {
                lines.add(found.relation().toString());
                found.claimIds()
                        .forEach(claim ->
                                lines.add(claim + " carries " + found.relation().id()));
            });
        });
        return lines;
    }

    private static TreeSet<String> stored() {
        TreeSet<String> lines = new TreeSet<>();
        try (Session session = DRIVER.session()) {
            session.run("MATCH (:Entity)-[r]->(:Entity) RETURN " + RelationRow.WITH_ENDS + " AS relation")
                    .forEachRemaining(row ->
                            lines.add(RelationRow.read(row.get("relation")).toString()));
            session.run(
                            "MATCH (c:Claim) WHERE c.relationId IS NOT NULL RETURN c.id + ' carries ' + c.relationId AS line")
                    .forEachRemaining(row -> lines.add(row.get("line").asString()));
        }
        return lines;
    }
}
