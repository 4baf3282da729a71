package dev.entente.text.evaluation;

import dev.entente.text.calibration.Judged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How far confidence can be relied on.
 *
 * @param bins the ten tenths of the scale of confidence, the lowest first
 */
public record Reliability(List<ReliabilityBin> bins) {
    private static final int BINS = 10;

    public Reliability {
        bins = List.copyOf(bins);
    }

    public static Reliability of(Collection<Judged> claims) {
        List<ReliabilityBin> bins = new ArrayList<>();
        for (int tenth = 0; tenth < BINS; tenth++) {
            int bin = tenth;
            List<Judged> inBin = claims.stream()
                    .filter(claim -> Math.min(BINS - 1, (int) (claim.confidence() * BINS)) == bin)
                    .toList();
            int right = (int) inBin.stream().filter(Judged::right).count();
            double mean =
                    inBin.stream().mapToDouble(Judged::confidence).average().orElse(0);
            bins.add(new ReliabilityBin(tenth / (double) BINS, inBin.size(), right, mean));
        }
        return new Reliability(bins);
    }

    /**
     * The expected calibration error: how far, over all claims, the share of right ones lies from the mean confidence of their bin; 0 is best
     * (Naeini, Cooper and Hauskrecht, AAAI 2015). 0 where there are no claims.
     */
    public double error() {
        int all = bins.stream().mapToInt(ReliabilityBin::claims).sum();
        return bins.stream()
                .filter(bin -> bin.claims() > 0)
                .mapToDouble(bin -> bin.claims() * Math.abs(bin.share() - bin.meanConfidence()) / all)
                .sum();
    }
}
