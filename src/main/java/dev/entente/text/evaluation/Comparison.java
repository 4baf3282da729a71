package dev.entente.text.evaluation;

import java.util.List;

/**
 * Two runs held against the same gold.
 *
 * @param old the earlier run
 * @param current the later one
 */
public record Comparison(Evaluation old, Evaluation current) {
    /** Rows that only the later run meets. */
    public List<GoldRow> gained() {
        return without(old.missed(), current.missed());
    }

    /** Rows that only the earlier run meets. */
    public List<GoldRow> lost() {
        return without(current.missed(), old.missed());
    }

    /** Spurious claims that only the later run makes; the same relation with another polarity is no new one. */
    public List<ReadClaim> spuriousCome() {
        return unlike(current.spurious(), old.spurious());
    }

    /** Spurious claims that only the earlier run makes. */
    public List<ReadClaim> spuriousGone() {
        return unlike(old.spurious(), current.spurious());
    }

    private static List<GoldRow> without(List<GoldRow> rows, List<GoldRow> others) {
        return rows.stream().filter(row -> !others.contains(row)).toList();
    }

    private static List<ReadClaim> unlike(List<ReadClaim> claims, List<ReadClaim> others) {
        return claims.stream()
                .filter(claim ->
                        others.stream().noneMatch(other -> other.statement().isSameRelationAs(claim.statement())))
                .toList();
    }
}
