package dev.entente.network;

import dev.entente.model.Relation;
import java.time.LocalDate;
import java.util.Collection;

/**
 * How two entities stand to each other, as one sign made of all relations between them that have one: the sign on whose side the greater weight of
 * evidence is. A relation weighs its confidence times {@code 1 - 2^-n} for n independent sources; of an event that halves every ten years since, while
 * a state weighs in full as long as it holds. These are the parts of {@link PathScore#strength}. Where neither side has 55 % of the weight, the sign is
 * ambiguous, and no triad is made of it.
 *
 * @param friendly the weight of the relations with sign +1
 * @param hostile the weight of the relations with sign -1
 */
public record PairSign(double friendly, double hostile) {
    public static final PairSign NONE = new PairSign(0, 0);

    /** What a majority must lead by, as a part of the whole weight: 55 % against 45 %. */
    static final double LEAD = 0.1;
    /** Sums of the same weights in another order differ by less. */
    private static final double ROUNDING = 1e-9;

    /**
     * The sign of relations, all of the same two entities.
     *
     * @param relations that hold or happened by the day
     * @param day the day it is asked for
     */
    public static PairSign of(Collection<Relation> relations, LocalDate day) {
        double friendly = 0;
        double hostile = 0;
        for (Relation relation : relations) {
            int sign = relation.type().definition().sign();
            LocalDate start = relation.period().firstDay();
            LocalDate happened = start == null ? relation.firstReportedOn() : start;
            boolean isFading = relation.type().isEvent() && happened != null;
            double weight = weight(
                    relation.confidence(),
                    relation.sources(),
                    isFading && happened != null ? day.toEpochDay() - happened.toEpochDay() : 0);
            friendly += sign > 0 ? weight : 0;
            hostile += sign < 0 ? weight : 0;
        }
        return new PairSign(friendly, hostile);
    }

    /** The weight of a relation in columns. */
    static double weight(RelationColumns columns, int r, int day) {
        int happened = columns.rankDay(r);
        boolean isFading = Sieve.isEvent(columns.type(r)) && happened != RelationColumns.NO_START;
        return weight(columns.confidences[r], columns.sources[r], isFading ? (long) day - happened : 0);
    }

    private static double weight(double confidence, int sources, long daysSince) {
        return confidence * (1 - Math.pow(2, -sources)) * Math.pow(2, -Math.max(0, daysSince) / PathScore.DAYS_OF_HALF);
    }

    /** With a relation of that sign and weight. */
    PairSign with(int sign, double weight) {
        return new PairSign(friendly + (sign > 0 ? weight : 0), hostile + (sign < 0 ? weight : 0));
    }

    /** +1 or -1; 0 where it is ambiguous or there is nothing to make it of. */
    public int sign() {
        return lead() <= LEAD * (friendly + hostile) + ROUNDING ? 0 : friendly > hostile ? 1 : -1;
    }

    /** By how much weight the one side leads. */
    public double lead() {
        return Math.abs(friendly - hostile);
    }

    /** Whether there are relations with a sign, but no majority. */
    public boolean isAmbiguous() {
        return sign() == 0 && friendly + hostile > 0;
    }
}
