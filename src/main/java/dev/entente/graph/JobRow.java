package dev.entente.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** A job as a {@code :Job} node. */
final class JobRow {
    /** What {@link #read} reads, of a job {@code j}. */
    static final String WITH_LEASE = """
            j {.*, alive: EXISTS { MATCH (l:Lease {source: j.source}) WHERE l.job = j.id AND l.until > datetime() }}\
            """;

    private static final String SILENT = "Its run ended without a word; resume it";

    private JobRow() {}

    static Job read(MapAccessor row) {
        JobState state = JobState.of(row.get("state").asString());
        boolean isSilent = state == JobState.RUNNING && !row.get("alive").asBoolean();
        return new Job(
                row.get("id").asString(),
                new JobRequest(
                        row.get("source").asString(),
                        row.get("files").asList(Value::asString),
                        text(row, "mapping"),
                        row.get("options").asList(Value::asString),
                        row.get("fingerprint").asString()),
                isSilent ? JobState.FAILED : state,
                new JobProgress(
                        row.get("row").asLong(),
                        row.get("bytesRead").asLong(),
                        row.get("sizeBytes").asLong(),
                        row.get("quarantineBytes").asLong(),
                        Duration.ofMillis(row.get("elapsedMillis").asLong()),
                        counts(row),
                        row.get("leftMillis").isNull()
                                ? null
                                : Duration.ofMillis(row.get("leftMillis").asLong())),
                instant(row.get("createdAt")),
                instant(row.get("updatedAt")),
                row.get("endedAt").isNull() ? null : instant(row.get("endedAt")),
                isSilent ? SILENT : text(row, "error"),
                text(row, "quarantine"),
                row.get("givenUp").asBoolean(false));
    }

    static Map<String, @Nullable Object> write(JobRequest request) {
        Map<String, @Nullable Object> row = new HashMap<>(write(JobProgress.NONE));
        row.put("source", request.source());
        row.put("files", request.files());
        row.put("mapping", request.mapping());
        row.put("options", request.options());
        row.put("fingerprint", request.fingerprint());
        return row;
    }

    static Map<String, @Nullable Object> write(JobProgress progress) {
        JobCounts counts = progress.counts();
        Duration left = progress.left();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("row", progress.row());
        row.put("bytesRead", progress.bytesRead());
        row.put("sizeBytes", progress.sizeBytes());
        row.put("quarantineBytes", progress.quarantineBytes());
        row.put("elapsedMillis", progress.elapsed().toMillis());
        row.put("leftMillis", left == null ? null : left.toMillis());
        row.put("read", counts.read());
        row.put("unusable", counts.unusable());
        row.put("skipped", counts.skipped());
        row.put("added", counts.added());
        row.put("replaced", counts.replaced());
        row.put("unchanged", counts.unchanged());
        row.put("claims", counts.claims());
        row.put("relationsAdded", counts.relationsAdded());
        row.put("relationsChanged", counts.relationsChanged());
        row.put("relationsRemoved", counts.relationsRemoved());
        put("issue", counts.issues(), row);
        put("skip", counts.skips(), row);
        put("note", counts.notes(), row);
        return row;
    }

    /** Properties hold no maps: the codes and their counts are two lists. */
    private static void put(String name, Map<String, Long> counts, Map<String, @Nullable Object> row) {
        row.put(name + "Codes", new ArrayList<>(counts.keySet()));
        row.put(name + "Counts", new ArrayList<>(counts.values()));
    }

    private static JobCounts counts(MapAccessor row) {
        return new JobCounts(
                row.get("read").asLong(),
                row.get("unusable").asLong(),
                row.get("skipped").asLong(),
                row.get("added").asLong(),
                row.get("replaced").asLong(),
                row.get("unchanged").asLong(),
                row.get("claims").asLong(),
                row.get("relationsAdded").asLong(),
                row.get("relationsChanged").asLong(),
                row.get("relationsRemoved").asLong(),
                byCode(row, "issue"),
                byCode(row, "skip"),
                byCode(row, "note"));
    }

    private static Map<String, Long> byCode(MapAccessor row, String name) {
        List<String> codes = row.get(name + "Codes").asList(Value::asString);
        List<Long> counts = row.get(name + "Counts").asList(Value::asLong);
        Map<String, Long> byCode = new TreeMap<>();
        for (int i = 0; i < codes.size(); i++) {
            byCode.put(codes.get(i), counts.get(i));
        }
        return byCode;
    }

    private static @Nullable String text(MapAccessor row, String key) {
        return row.get(key).isNull() ? null : row.get(key).asString();
    }

    private static Instant instant(Value value) {
        return value.asZonedDateTime().toInstant();
    }
}
