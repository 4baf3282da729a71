package dev.entente.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.ExportedGraph;
import dev.entente.graph.SourcedRelation;
import dev.entente.model.Entity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class CsvTablesTest {
    @Test
    void relationsAreReadOnceForBothTheirTables() throws IOException {
        ExportedGraph graph = GraphOfAllTypes.build();
        AtomicInteger walks = new AtomicInteger();
        ExportedGraph counted = new ExportedGraph() {
            @Override
            public void forEachEntity(Consumer<Entity> taker) {
                graph.forEachEntity(taker);
            }

            @Override
            public void forEachRelation(Consumer<SourcedRelation> taker) {
                walks.incrementAndGet();
                graph.forEachRelation(taker);
            }
        };

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvTables().write(counted, out);

        assertThat(walks).hasValue(1);
        Map<String, Long> lines = lines(out.toByteArray());
        assertThat(lines).containsOnlyKeys("entities.csv", "relations.csv", "claims.csv");
        assertThat(lines.get("relations.csv")).isGreaterThan(40);
        assertThat(lines.get("claims.csv")).isGreaterThan(40);
    }

    private static Map<String, Long> lines(byte[] file) throws IOException {
        Map<String, Long> lines = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                lines.put(
                        entry.getName(),
                        new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                                .lines()
                                .count());
            }
        }
        return lines;
    }
}
