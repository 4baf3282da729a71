package dev.entente.text.classifier;

import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Trains the classifier on labelled pairs, repeatably. The first model learns from all pairs whether a relation is stated, the second which one,
 * from the pairs that have one: so that a pair with its ends exchanged does not spoil the words that name the relation. How PLOVER
 * codes it is learned from the pairs that it codes.
 */
public final class ClassifierTraining {
    private static final int FOLDS = 5;
    /** Enough for the three large files to stand alone; each costs a training. */
    private static final int PARTS = 6;

    private static final double PENALTY = 0.3;
    /** Codings of fewer examples are told apart by their event type only. */
    private static final int FEWEST = 15;

    private static final int RAREST = 2;
    private static final int STEPS = 70;
    private static final double[] TEMPERATURES = {0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.75, 2};

    private final FeatureReader reader;
    private final List<Example> examples;
    private @Nullable RelationClassifier held;

    private ClassifierTraining(FeatureReader reader, List<Example> examples) {
        this.reader = reader;
        this.examples = examples;
    }

    /** Reads the features of the pairs, each once; takes some 5 ms a pair and core. */
    public static ClassifierTraining of(Collection<LabelledPair> pairs) {
        FeatureReader reader = new FeatureReader(SentenceEncoder.load());
        return new ClassifierTraining(
                reader,
                pairs.parallelStream()
                        .map(pair -> new Example(pair, reader.read(pair.pair())))
                        .toList());
    }

    /** Trains on all groups but every fifth, and answers for those. */
    public List<Judgement> holdOut() {
        return judge(heldOut(), withoutHeldOut());
    }

    /** Trains on all files but those of one part, and answers for these, for each part in turn: no file is in both. */
    public List<Judgement> crossByFile() {
        return filesByPart().stream()
                .flatMap(files -> judgeFiles(files).stream())
                .toList();
    }

    /** The files in {@value #PARTS} parts of about equally many pairs, each file whole: the largest come first, each to the part that has fewest. */
    private List<Set<String>> filesByPart() {
        Map<String, Long> sizes = examples.stream()
                .collect(Collectors.groupingBy(
                        example -> example.labelled().file(), TreeMap::new, Collectors.counting()));
        List<Set<String>> parts = new ArrayList<>();
        List<Long> filled = new ArrayList<>();
        sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(file -> {
                    if (parts.size() < PARTS) {
                        parts.add(new HashSet<>());
                        filled.add(0L);
                    }
                    int emptiest = filled.indexOf(Collections.min(filled));
                    parts.get(emptiest).add(file.getKey());
                    filled.set(emptiest, filled.get(emptiest) + file.getValue());
                });
        return parts;
    }

    /** The classifier trained on all pairs; its probabilities are calibrated on the held-out fifth. */
    public RelationClassifier train() {
        RelationClassifier partial = withoutHeldOut();
        double gateTemperature = temperature(partial.gate(), heldOut(), ClassifierTraining::related);
        double typeTemperature = temperature(partial.types(), related(heldOut()), ClassifierTraining::type);
        return new RelationClassifier(
                reader,
                gate(examples).withTemperature(gateTemperature),
                types(examples).withTemperature(typeTemperature),
                events(examples));
    }

    private List<Example> heldOut() {
        return examples.stream().filter(e -> fold(e) == 0).toList();
    }

    /** Trained on all but the held-out fifth, once. */
    private RelationClassifier withoutHeldOut() {
        if (held == null) {
            List<Example> rest = examples.stream().filter(e -> fold(e) != 0).toList();
            held = new RelationClassifier(reader, gate(rest), types(rest), events(rest));
        }
        return held;
    }

    private List<Judgement> judgeFiles(Set<String> files) {
        Map<Boolean, List<Example>> held = examples.stream()
                .collect(Collectors.partitioningBy(
                        e -> files.contains(e.labelled().file())));
        List<Example> rest = held.getOrDefault(false, List.of());
        return judge(
                held.getOrDefault(true, List.of()),
                new RelationClassifier(reader, gate(rest), types(rest), events(rest)));
    }

    private static List<Judgement> judge(List<Example> examples, RelationClassifier classifier) {
        return examples.stream()
                .map(example -> new Judgement(example.labelled(), classifier.predict(example.features())))
                .toList();
    }

    private static Softmax gate(List<Example> examples) {
        return fit(examples, 2, ClassifierTraining::related);
    }

    private static Softmax types(List<Example> examples) {
        return fit(related(examples), RelationType.values().length, ClassifierTraining::type);
    }

    private static EventCoder events(List<Example> examples) {
        List<Example> coded = examples.stream()
                .filter(e -> e.labelled().findRoot().isPresent())
                .toList();
        Map<Coding, Long> counts = coded.stream()
                .collect(Collectors.groupingBy(ClassifierTraining::coding, TreeMap::new, Collectors.counting()));
        Function<Example, Coding> learned = example -> {
            Coding coding = coding(example);
            return counts.getOrDefault(coding, 0L) < FEWEST ? coding.withoutRelation() : coding;
        };
        List<Coding> codings = coded.stream().map(learned).distinct().sorted().toList();
        return new EventCoder(
                fit(coded, PloverCoding.roots().size(), example -> coding(example)
                        .root()),
                fit(coded, codings.size(), example -> codings.indexOf(learned.apply(example))),
                codings.stream().map(Coding::root).toList());
    }

    private static Coding coding(Example example) {
        LabelledPair pair = example.labelled();
        return new Coding(
                PloverCoding.roots().indexOf(pair.findRoot().orElseThrow()), pair.type() + " " + pair.polarity());
    }

    private static Softmax fit(List<Example> examples, int classes, Function<Example, Integer> label) {
        int[] labels = examples.stream().mapToInt(label::apply).toArray();
        List<Features> features = examples.stream().map(Example::features).toList();
        return new SoftmaxTraining(features, labels, classes, PENALTY, RAREST, STEPS).fit();
    }

    /** The temperature with the smallest log loss on examples that the model has not seen. */
    private static double temperature(Softmax model, List<Example> held, Function<Example, Integer> label) {
        Map<Double, Double> losses = new LinkedHashMap<>();
        for (double temperature : TEMPERATURES) {
            Softmax tempered = model.withTemperature(temperature);
            losses.put(
                    temperature,
                    held.stream()
                            .mapToDouble(e ->
                                    -Math.log(Math.max(1e-9, tempered.probabilities(e.features())[label.apply(e)])))
                            .sum());
        }
        return losses.entrySet().stream()
                .min(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .orElseThrow()
                .getKey();
    }

    private static List<Example> related(List<Example> examples) {
        return examples.stream()
                .filter(e -> e.labelled().findType().isPresent())
                .toList();
    }

    private static int related(Example example) {
        return example.labelled().findType().isPresent() ? 1 : 0;
    }

    private static int type(Example example) {
        return example.labelled().findType().orElseThrow().ordinal();
    }

    /** The same for a group on every run; neighbours differ. */
    private static int fold(Example example) {
        return Math.floorMod(Integer.toString(example.labelled().group()).hashCode() * 0x9E3779B1 >>> 8, FOLDS);
    }
}
