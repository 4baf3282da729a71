package dev.entente.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.RowReading;
import dev.entente.load.RowReadings;
import dev.entente.load.datasets.DataSet;
import dev.entente.load.datasets.ShippedMappings;
import dev.entente.load.mapping.Mapping;
import dev.entente.load.mapping.MappingReader;
import dev.entente.model.Claim;
import dev.entente.model.Entity;
import dev.entente.model.Relation;
import dev.entente.text.gazetteer.Gazetteer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported as FollowTheMoney and loaded again is what it was. */
class FollowTheMoneyRoundTripTest {
    private final GraphOfAllTypes graph = GraphOfAllTypes.build();

    private final Map<String, String> names = new HashMap<>();
    private final TreeSet<String> ties = new TreeSet<>();

    @TempDir
    private Path folder;

    @Test
    void everyRelationComesBackWithItsEndsItsTypeAndItsPeriod() throws IOException {
        roundTrip();

        assertThat(ties)
                .containsExactlyElementsOf(new TreeSet<>(graph.relations().stream()
                        .map(sourced -> sourced.relation())
                        .map(FollowTheMoneyRoundTripTest::inShort)
                        .toList()));
    }

    @Test
    void everyEntityComesBackUnderItsIdAndName() throws IOException {
        roundTrip();

        TreeSet<String> ends = new TreeSet<>();
        graph.forEachRelation(sourced -> ends.addAll(List.of(
                sourced.relation().tie().subject().value(),
                sourced.relation().tie().object().value())));
        Map<String, String> exported = new HashMap<>();
        graph.forEachEntity(entity -> exported.put(entity.id().value(), entity.name()));
        exported.keySet().retainAll(ends);
        assertThat(names).isEqualTo(exported);
    }

    private void roundTrip() throws IOException {
        Path file = folder.resolve(ExportFormat.FTM.fileName());
        try (OutputStream out = Files.newOutputStream(file)) {
            ExportFormat.FTM.write(graph, out);
        }
        Mapping mapping = ShippedMappings.find("followthemoney", new MappingReader(Gazetteer.load()))
                .orElseThrow();
        try (RowReadings rows = new DataSet(mapping, List.of(file)).open(0)) {
            for (Optional<RowReading> next = rows.next(); next.isPresent(); next = rows.next()) {
                take(next.get());
            }
        }
    }

    private void take(RowReading reading) {
        assertThat(reading).isNotInstanceOf(RowReading.Unusable.class);
        if (reading instanceof RowReading.Read read) {
            read.contents().forEach(content -> {
                content.claims().forEach(claim -> ties.add(inShort(claim)));
                for (Entity entity : content.entities()) {
                    names.put(entity.id().value(), entity.name());
                }
            });
        }
    }

    private static String inShort(Relation relation) {
        return relation.tie() + " " + relation.period();
    }

    private static String inShort(Claim claim) {
        return claim.tie() + " " + claim.period();
    }
}
