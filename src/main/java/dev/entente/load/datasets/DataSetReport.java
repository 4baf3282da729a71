package dev.entente.load.datasets;

import dev.entente.graph.DocumentContent;
import dev.entente.graph.RelationChanges;
import dev.entente.graph.WriteOutcome;
import dev.entente.load.LoadIssue;
import dev.entente.model.RelationType;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What the load of a data set came to; grows while it runs. */
public final class DataSetReport {
    private long rows;
    private long used;
    private long unusable;
    private long claims;
    private long relationsAdded;
    private long relationsChanged;
    private final Map<String, Long> issues = new TreeMap<>();
    private final Map<String, Long> skipped = new TreeMap<>();
    private final Map<String, Long> notes = new TreeMap<>();
    private final Map<WriteOutcome, Long> documents = new EnumMap<>(WriteOutcome.class);
    private final Map<RelationType, Long> types = new EnumMap<>(RelationType.class);

    void read(Collection<DocumentContent> contents) {
        rows++;
        used++;
        contents.forEach(content -> content.claims().forEach(claim -> {
            claims++;
            types.merge(claim.tie().type(), 1L, Long::sum);
        }));
    }

    void unusable(LoadIssue issue) {
        rows++;
        unusable++;
        issues.merge(issue.code(), 1L, Long::sum);
    }

    void skipped(String code) {
        rows++;
        skipped.merge(code, 1L, Long::sum);
    }

    void noted(LoadIssue note) {
        notes.merge(note.code(), 1L, Long::sum);
    }

    void written(Collection<WriteOutcome> outcomes, RelationChanges relations) {
        outcomes.forEach(outcome -> documents.merge(outcome, 1L, Long::sum));
        relationsAdded += relations.added();
        relationsChanged += relations.changed();
    }

    /** Rows dealt with, of whatever kind. */
    public long rows() {
        return rows;
    }

    /** Rows that became claims. */
    public long used() {
        return used;
    }

    public long claims() {
        return claims;
    }

    public long relationsAdded() {
        return relationsAdded;
    }

    public long relationsChanged() {
        return relationsChanged;
    }

    /** How many documents came to what; empty when nothing was to be written. */
    public Map<WriteOutcome, Long> documents() {
        return Collections.unmodifiableMap(documents);
    }

    /** Claims by type. */
    public Map<RelationType, Long> types() {
        return Collections.unmodifiableMap(types);
    }

    /** Rows that could not be used, by code. */
    public Map<String, Long> issues() {
        return Collections.unmodifiableMap(issues);
    }

    /** Sound rows that have nothing for the graph, by code. */
    public Map<String, Long> skipped() {
        return Collections.unmodifiableMap(skipped);
    }

    /** What was noticed and cost no row, by code. */
    public Map<String, Long> notes() {
        return Collections.unmodifiableMap(notes);
    }

    /** The share of rows that could not be used, 0 to 1. */
    public double badShare() {
        return rows == 0 ? 0 : (double) unusable / rows;
    }
}
