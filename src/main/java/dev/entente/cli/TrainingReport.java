package dev.entente.cli;

import dev.entente.model.RelationType;
import dev.entente.text.classifier.Judgement;
import dev.entente.text.classifier.Prediction;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints how good the relation classifier is on pairs that it was not trained on. */
final class TrainingReport {
    private static final String NONE = "NONE";
    private static final double HALF = 0.5;
    private static final int CONFUSIONS = 25;

    private final PrintWriter out;

    TrainingReport(PrintWriter out) {
        this.out = out;
    }

    void print(String title, List<Judgement> judgements) {
        List<Judgement> coded = judgements.stream()
                .filter(j -> j.labelled().findRoot().isPresent())
                .toList();
        out.println(title);
        line("rows", judgements.size());
        share("PLOVER root right, the pair known to have one", coded, j -> coding(j)
                .equals(j.prediction().root()));
        share("type's PLOVER root right, NONE and standing types possible", coded, j -> goldRoot(j)
                .equals(predictedRoot(j)));
        share("type's PLOVER root, standing type or NONE right, all rows", judgements, j -> goldRoot(j)
                .equals(predictedRoot(j)));
        share("type or NONE right, all rows", judgements, j -> gold(j).equals(predicted(j)));
        out.println();
        table(
                "type's PLOVER root (standing types under their own names)",
                judgements,
                TrainingReport::goldRoot,
                TrainingReport::predictedRoot);
        table("type", judgements, TrainingReport::gold, TrainingReport::predicted);
        table("PLOVER root, the pair known to have one", coded, TrainingReport::coding, j -> j.prediction()
                .root());
        confusions("commonest confusions of types", judgements, TrainingReport::gold, TrainingReport::predicted);
        confusions("commonest confusions of PLOVER roots", coded, TrainingReport::coding, j -> j.prediction()
                .root());
        reliability(judgements);
    }

    private void table(
            String title,
            List<Judgement> judgements,
            Function<Judgement, String> gold,
            Function<Judgement, String> read) {
        out.printf(Locale.ROOT, "%-56s %9s %9s %9s %6s%n", title, "precision", "recall", "F1", "rows");
        Set<String> names = new LinkedHashSet<>();
        judgements.forEach(j -> names.add(gold.apply(j)));
        names.stream().sorted().forEach(name -> {
            long both = judgements.stream()
                    .filter(j -> gold.apply(j).equals(name) && read.apply(j).equals(name))
                    .count();
            long given =
                    judgements.stream().filter(j -> gold.apply(j).equals(name)).count();
            long answered =
                    judgements.stream().filter(j -> read.apply(j).equals(name)).count();
            double precision = answered == 0 ? 0 : (double) both / answered;
            double recall = given == 0 ? 0 : (double) both / given;
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            out.printf(Locale.ROOT, "  %-54s %9.2f %9.2f %9.2f %6d%n", name, precision, recall, f1, given);
        });
        out.println();
    }

    private void confusions(
            String title,
            List<Judgement> judgements,
            Function<Judgement, String> gold,
            Function<Judgement, String> read) {
        Map<String, Long> counts = judgements.stream()
                .filter(j -> !gold.apply(j).equals(read.apply(j)))
                .collect(Collectors.groupingBy(
                        j -> gold.apply(j) + " read as " + read.apply(j), TreeMap::new, Collectors.counting()));
        out.println(title);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(CONFUSIONS)
                .forEach(e -> out.printf(Locale.ROOT, "  %4d  %s%n", e.getValue(), e.getKey()));
        out.println();
    }

    private void reliability(List<Judgement> judgements) {
        out.printf(Locale.ROOT, "%-20s %6s %10s %10s%n", "probability", "rows", "said", "right");
        for (int tenth = 0; tenth < 10; tenth++) {
            double from = tenth / 10.0;
            double to = from + 0.1;
            List<Judgement> bin = judgements.stream()
                    .filter(j -> probability(j) >= from && probability(j) < to)
                    .toList();
            if (!bin.isEmpty()) {
                out.printf(
                        Locale.ROOT,
                        "  %.1f to %.1f %12d %10.2f %10.2f%n",
                        from,
                        to,
                        bin.size(),
                        bin.stream()
                                .mapToDouble(TrainingReport::probability)
                                .average()
                                .orElse(0),
                        bin.stream()
                                .mapToDouble(j ->
                                        gold(j).equals(j.prediction().type().name()) ? 1 : 0)
                                .average()
                                .orElse(0));
            }
        }
        out.println();
    }

    private void line(String name, long number) {
        out.printf(Locale.ROOT, "  %-54s %9d%n", name, number);
    }

    private void share(String name, List<Judgement> judgements, java.util.function.Predicate<Judgement> right) {
        long count = judgements.stream().filter(right).count();
        out.printf(
                Locale.ROOT,
                "  %-54s %9.3f  of %d%n",
                name,
                count / (double) Math.max(1, judgements.size()),
                judgements.size());
    }

    private static double probability(Judgement judgement) {
        Prediction prediction = judgement.prediction();
        return prediction.probability(prediction.type());
    }

    private static String gold(Judgement judgement) {
        return judgement.labelled().findType().map(Enum::name).orElse(NONE);
    }

    private static String predicted(Judgement judgement) {
        Prediction prediction = judgement.prediction();
        return prediction.related() < HALF ? NONE : prediction.type().name();
    }

    private static String coding(Judgement judgement) {
        return judgement.labelled().findRoot().orElseThrow();
    }

    private static String goldRoot(Judgement judgement) {
        return judgement.labelled().findType().map(TrainingReport::root).orElse(NONE);
    }

    private static String predictedRoot(Judgement judgement) {
        Prediction prediction = judgement.prediction();
        return prediction.related() < HALF ? NONE : root(prediction.type());
    }

    private static String root(RelationType type) {
        return Objects.requireNonNullElse(type.definition().plover(), type.name());
    }
}
