package dev.entente.text.calibration;

import dev.entente.text.calibration.Calibration.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits a calibration to judged claims, by isotonic regression: the pool-adjacent-violators algorithm (Ayer et al., Annals of Mathematical
 * Statistics 26, 1955; for classifiers Zadrozny and Elkan, KDD 2002), on bins of equal counts. Since claims are few, each bin's share of right ones
 * is drawn towards that of all claims, by the m-estimate (Cestnik, ECAI 1990), and the curve runs straight between the bins' means.
 *
 * <p>Cost: O(n log n) in claims.
 */
public final class CalibrationFit {
    /** A bin of fewer claims tells nothing. */
    private static final int MIN_BIN = 8;

    /** A family with fewer claims has no curve of its own. */
    private static final int MIN_FAMILY = 24;

    /** The m of the m-estimate: so many claims of the overall share are added to each bin. */
    private static final double PRIOR_CLAIMS = 6;

    /** Neither certain nor impossible (Laplace's rule on all claims). */
    private final double overall;

    private CalibrationFit(Collection<Judged> claims) {
        overall = (claims.stream().filter(Judged::right).count() + 1.0) / (claims.size() + 2.0);
    }

    /** The curves of all families that have enough claims. */
    public static Calibration of(Collection<Judged> claims) {
        CalibrationFit fit = new CalibrationFit(claims);
        Map<String, List<Judged>> families = new TreeMap<>();
        for (Judged claim : claims) {
            String family = Calibration.family(claim.extractor());
            families.computeIfAbsent(family, key -> new ArrayList<>()).add(claim);
            String first = Calibration.firstWord(family);
            if (!first.equals(family)) {
                families.computeIfAbsent(first, key -> new ArrayList<>()).add(claim);
            }
        }
        Map<String, List<Point>> curves = new TreeMap<>();
        families.forEach((family, ofFamily) -> {
            if (ofFamily.size() >= MIN_FAMILY) {
                curves.put(family, fit.curve(ofFamily));
            }
        });
        return new Calibration(curves);
    }

    /**
     * The claims with the confidence they get by a calibration fitted on the other documents: how good calibration is on texts it was not
     * fitted on (Stone, Journal of the Royal Statistical Society B 36, 1974).
     */
    public static List<Judged> crossValidated(Collection<Judged> claims) {
        Set<String> documents = new LinkedHashSet<>();
        claims.forEach(claim -> documents.add(claim.document()));
        Map<String, Calibration> without = new LinkedHashMap<>();
        documents.forEach(document -> without.put(
                document,
                of(claims.stream()
                        .filter(claim -> !claim.document().equals(document))
                        .toList())));
        return claims.stream()
                .map(claim -> claim.withConfidence(without.getOrDefault(claim.document(), Calibration.NONE)
                        .of(claim.extractor(), claim.confidence())))
                .toList();
    }

    private List<Point> curve(List<Judged> claims) {
        List<Pool> shrunk = pooled(bins(claims)).stream()
                .map(pool -> pool.drawnTowards(overall))
                .toList();
        return pooled(shrunk).stream()
                .map(pool -> new Point(pool.confidence / pool.claims, pool.share(), pool.claims))
                .toList();
    }

    private static List<Pool> bins(List<Judged> claims) {
        List<Judged> ordered = claims.stream()
                .sorted(Comparator.comparingDouble(Judged::confidence))
                .toList();
        List<Pool> bins = new ArrayList<>();
        Pool bin = Pool.EMPTY;
        for (int i = 0; i < ordered.size(); i++) {
            bin = bin.plus(ordered.get(i));
            boolean ends = i + 1 == ordered.size()
                    || ordered.get(i + 1).confidence() > ordered.get(i).confidence();
            if (ends && bin.claims >= MIN_BIN) {
                bins.add(bin);
                bin = Pool.EMPTY;
            }
        }
        if (bin.claims > 0) {
            bins.add(bins.isEmpty() ? bin : bins.remove(bins.size() - 1).plus(bin));
        }
        return bins;
    }

    /** Pools neighbours until no share is below the one before. */
    private static List<Pool> pooled(List<Pool> bins) {
        List<Pool> pools = new ArrayList<>();
        for (Pool bin : bins) {
            Pool last = bin;
            while (!pools.isEmpty() && pools.get(pools.size() - 1).share() >= last.share()) {
                last = pools.remove(pools.size() - 1).plus(last);
            }
            pools.add(last);
        }
        return pools;
    }

    /**
     * Claims of neighbouring confidence.
     *
     * @param claims how many
     * @param confidence the sum of what they were given
     * @param right how many are right, and the right ones of those added
     * @param weight how many count, those added among them
     */
    private record Pool(int claims, double confidence, double right, double weight) {
        static final Pool EMPTY = new Pool(0, 0, 0, 0);

        double share() {
            return right / weight;
        }

        Pool plus(Judged claim) {
            return new Pool(claims + 1, confidence + claim.confidence(), right + (claim.right() ? 1 : 0), weight + 1);
        }

        Pool plus(Pool other) {
            return new Pool(
                    claims + other.claims, confidence + other.confidence, right + other.right, weight + other.weight);
        }

        Pool drawnTowards(double share) {
            return new Pool(claims, confidence, right + PRIOR_CLAIMS * share, weight + PRIOR_CLAIMS);
        }
    }
}
