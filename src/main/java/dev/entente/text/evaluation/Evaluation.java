package dev.entente.text.evaluation;

import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.text.calibration.Judged;
import dev.entente.text.evaluation.GoldRow.Tier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Claims held against gold. A claim is right when a gold row of either tier states the same relation in the same sentence;
 * several claims may meet one row, which then counts once. Polarity is judged on the rows met.
 *
 * <p>Cost: O(g c) in rows and claims.
 */
public final class Evaluation {
    private final List<GoldRow> gold;
    private final List<Match> matches = new ArrayList<>();
    private final List<GoldRow> missed = new ArrayList<>();
    private final List<ReadClaim> spurious = new ArrayList<>();
    private final List<ReadClaim> right;

    /**
     * A gold row with the claim that meets it.
     *
     * @param gold the row
     * @param claim of the claims that meet it one with its polarity, if there is any
     */
    public record Match(GoldRow gold, ReadClaim claim) {
        public boolean polarityIsRight() {
            return gold.statement().polarity() == claim.statement().polarity();
        }
    }

    /** Claims in documents of which there is no gold are left out. */
    public Evaluation(Collection<GoldRow> gold, Collection<ReadClaim> claims) {
        this.gold = List.copyOf(gold);
        Set<ReadClaim> met = new HashSet<>();
        for (GoldRow row : gold) {
            List<ReadClaim> meeting = claims.stream()
                    .filter(claim -> claim.statement().isSameRelationAs(row.statement()))
                    .toList();
            met.addAll(meeting);
            meeting.stream()
                    .filter(claim ->
                            claim.statement().polarity() == row.statement().polarity())
                    .findFirst()
                    .or(() -> meeting.stream().findFirst())
                    .ifPresentOrElse(claim -> matches.add(new Match(row, claim)), () -> missed.add(row));
        }
        Set<String> documents = new HashSet<>();
        gold.forEach(row -> documents.add(row.statement().document()));
        claims.stream()
                .filter(claim -> documents.contains(claim.statement().document()) && !met.contains(claim))
                .forEach(spurious::add);
        right = claims.stream().filter(met::contains).toList();
    }

    public List<Match> matches() {
        return List.copyOf(matches);
    }

    /** Rows that no claim meets, in gold's order. */
    public List<GoldRow> missed() {
        return List.copyOf(missed);
    }

    /** Claims that meet no row, in the reader's order. */
    public List<ReadClaim> spurious() {
        return List.copyOf(spurious);
    }

    /** The spurious claims that state what a row states elsewhere in the text: true as facts, but not in their sentence. */
    public List<ReadClaim> repeating() {
        return spurious.stream()
                .filter(claim -> gold.stream().anyMatch(row -> claim.statement().restates(row.statement())))
                .toList();
    }

    /** The figures over both tiers. */
    public Figures figures() {
        return figures(row -> true, claim -> true);
    }

    /** The figures with recall over rows of tier A only; a claim that meets a row of tier B is still right. */
    public Figures figuresOfTierA() {
        return figures(row -> row.tier() == Tier.A, claim -> true);
    }

    /** The figures of one type, both tiers. */
    public Figures figures(RelationType type) {
        return figures(
                row -> row.statement().type() == type,
                claim -> claim.statement().type() == type);
    }

    /** The figures of the rows of one polarity and of the claims of that polarity; such a claim is right whatever its row's. */
    public Figures figures(Polarity polarity) {
        return figures(
                row -> row.statement().polarity() == polarity,
                claim -> claim.statement().polarity() == polarity);
    }

    /** The rows met with another polarity than their own, in gold's order. */
    public List<Match> polarityMistakes() {
        return matches.stream().filter(match -> !match.polarityIsRight()).toList();
    }

    /** Every claim in a document of the gold, the right ones first. */
    public List<Judged> judged() {
        return Stream.concat(
                        right.stream().map(claim -> judged(claim, true)),
                        spurious.stream().map(claim -> judged(claim, false)))
                .toList();
    }

    /** How often claims of each tenth of confidence are right: the reliability table. */
    public Reliability reliability() {
        return Reliability.of(judged());
    }

    private static Judged judged(ReadClaim claim, boolean right) {
        return new Judged(claim.statement().document(), claim.extractor(), claim.confidence(), right);
    }

    private Figures figures(Predicate<GoldRow> rows, Predicate<ReadClaim> claims) {
        List<Match> found =
                matches.stream().filter(match -> rows.test(match.gold())).toList();
        return new Figures(found.size(), count(missed, rows), count(right, claims), count(spurious, claims), (int)
                found.stream().filter(Match::polarityIsRight).count());
    }

    private static <T> int count(List<T> all, Predicate<T> counted) {
        return (int) all.stream().filter(counted).count();
    }
}
