package dev.entente.text.relation;

import dev.entente.model.RelationType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that carry relations, and those that colour them: {@code frames.csv} and its like, and {@code words.csv}, beside this class.
 *
 * <p>Where a frame's word is {@code @list}, it stands for every word of that list of {@code words.csv}.
 */
final class Lexicon {
    private static final List<String> FRAMES = List.of(
            "frames.csv",
            "frames-stances.csv",
            "frames-demands.csv",
            "frames-force.csv",
            "frames-ties.csv",
            "frames-talks.csv",
            "frames-cooperation.csv");
    private static final int DENYING = 6;

    private final Map<String, List<Frame>> frames;
    private final Map<String, Set<String>> lists;

    private Lexicon(Map<String, List<Frame>> frames, Map<String, Set<String>> lists) {
        this.frames = frames;
        this.lists = lists;
    }

    static Lexicon read() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String[] cells : lines("words.csv")) {
            lists.computeIfAbsent(cells[0], name -> new HashSet<>()).addAll(List.of(cells[1].split(" ")));
        }
        Map<String, List<Frame>> frames = FRAMES.stream()
                .flatMap(file -> lines(file).stream())
                .flatMap(cells -> frames(cells, lists).stream())
                .collect(Collectors.groupingBy(frame -> key(frame.lemma(), frame.wordClass())));
        return new Lexicon(frames, lists);
    }

    List<Frame> frames(String lemma, WordClass wordClass) {
        return Stream.of(lemma, american(lemma), singular(lemma))
                .map(form -> frames.get(key(form.toLowerCase(Locale.ROOT), wordClass)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
    }

    /** Whether the list of {@code words.csv} holds the lemma. */
    boolean lists(String list, String lemma) {
        Set<String> words = Objects.requireNonNull(lists.get(list), list);
        String lower = lemma.toLowerCase(Locale.ROOT);
        return words.contains(lower) || words.contains(american(lower));
    }

    /** The American spelling of a British one: "criticise", "favour", "defence". */
    static String american(String lemma) {
        return lemma.replaceFirst("is(e|ing|ation)$", "iz$1")
                .replaceFirst("our$", "or")
                .replaceFirst("ence$", "ense");
    }

    /** Of "Sanctions" at the head of a sentence, which the tagger takes for a name. */
    private static String singular(String lemma) {
        return Character.isUpperCase(lemma.charAt(0)) && lemma.endsWith("s")
                ? lemma.substring(0, lemma.length() - 1)
                : lemma;
    }

    /** A row: each of its words with each of its slots. */
    private static List<Frame> frames(String[] cells, Map<String, Set<String>> lists) {
        WordClass wordClass = WordClass.valueOf(cells[1].toUpperCase(Locale.ROOT));
        List<Frame> frames = new ArrayList<>();
        for (String word : cells[0].split(" ")) {
            String[] parts = word.split("\\+");
            boolean compound = parts.length > 1;
            boolean nounLast = compound && wordClass == WordClass.NOUN;
            Set<String> companions = compound ? meant(nounLast ? parts[0] : parts[1], lists) : Set.of();
            for (String lemma : meant(nounLast ? parts[1] : parts[0], lists)) {
                for (String from : cells[2].split(" ")) {
                    for (String to : cells[3].split(" ")) {
                        frames.add(frame(lemma, companions, wordClass, from, to, cells));
                    }
                }
            }
        }
        return frames;
    }

    private static Frame frame(
            String lemma, Set<String> companions, WordClass wordClass, String from, String to, String[] cells) {
        return new Frame(
                lemma,
                companions,
                wordClass,
                from,
                to,
                RelationType.valueOf(cells[4]),
                Double.parseDouble(cells[5]),
                cells.length > DENYING && cells[DENYING].equals("denied"));
    }

    private static Set<String> meant(String word, Map<String, Set<String>> lists) {
        return word.startsWith("@") ? Objects.requireNonNull(lists.get(word.substring(1)), word) : Set.of(word);
    }

    private static String key(String lemma, WordClass wordClass) {
        return lemma + '/' + wordClass;
    }

    private static List<String[]> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
