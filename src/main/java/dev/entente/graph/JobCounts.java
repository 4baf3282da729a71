package dev.entente.graph;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a job has done so far, over all its runs.
 *
 * @param read rows, or files, dealt with
 * @param unusable of them, those that could not be used
 * @param skipped of them, those that have nothing for the graph
 * @param added documents that were not there before
 * @param replaced documents whose claims gave way to others
 * @param unchanged documents that were there already, the same
 * @param claims claims of the documents added and replaced
 * @param relationsAdded relations that were not there when the job began and are now
 * @param relationsChanged relations that were there when the job began and have got other counts, dates or another confidence, each once
 * @param relationsRemoved relations that were there when the job began and that no claim carries any more
 * @param issues the unusable rows, by code
 * @param skips the skipped rows, by code
 * @param notes what was noticed and cost no row, by code
 */
public record JobCounts(
        long read,
        long unusable,
        long skipped,
        long added,
        long replaced,
        long unchanged,
        long claims,
        long relationsAdded,
        long relationsChanged,
        long relationsRemoved,
        Map<String, Long> issues,
        Map<String, Long> skips,
        Map<String, Long> notes) {
    public static final JobCounts NONE = new JobCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of(), Map.of(), Map.of());

    public JobCounts {
        issues = Collections.unmodifiableMap(new TreeMap<>(issues));
        skips = Collections.unmodifiableMap(new TreeMap<>(skips));
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
    }

    public JobCounts plus(JobCounts other) {
        return new JobCounts(
                read + other.read,
                unusable + other.unusable,
                skipped + other.skipped,
                added + other.added,
                replaced + other.replaced,
                unchanged + other.unchanged,
                claims + other.claims,
                relationsAdded + other.relationsAdded,
                relationsChanged + other.relationsChanged,
                relationsRemoved + other.relationsRemoved,
                sum(issues, other.issues),
                sum(skips, other.skips),
                sum(notes, other.notes));
    }

    private static Map<String, Long> sum(Map<String, Long> a, Map<String, Long> b) {
        Map<String, Long> sum = new TreeMap<>(a);
        b.forEach((code, count) -> sum.merge(code, count, Long::sum));
        return sum;
    }

    /** What rows add to the counts: how many, those known to be there already, and those that brought no claim by code. */
    public static JobCounts ofRows(
            long read, long known, Map<String, Long> issues, Map<String, Long> skips, Map<String, Long> notes) {
        return new JobCounts(read, total(issues), total(skips), 0, 0, known, 0, 0, 0, 0, issues, skips, notes);
    }

    private static long total(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What a batch adds to the counts as far as the graph goes. */
    public static JobCounts of(BatchChange change) {
        return ofGraph(
                change.count(WriteOutcome.NEW),
                change.count(WriteOutcome.REPLACED),
                change.count(WriteOutcome.UNCHANGED),
                change.claims(),
                change.relations());
    }

    static JobCounts of(RelationChanges relations) {
        return ofGraph(0, 0, 0, 0, relations);
    }

    private static JobCounts ofGraph(
            long added, long replaced, long unchanged, long claims, RelationChanges relations) {
        return new JobCounts(
                0,
                0,
                0,
                added,
                replaced,
                unchanged,
                claims,
                relations.added(),
                relations.changed(),
                relations.removed(),
                Map.of(),
                Map.of(),
                Map.of());
    }
}
