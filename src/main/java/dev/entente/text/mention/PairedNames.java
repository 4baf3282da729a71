package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what two states' names stand before: "the North Korea-U.S. summit", "U.S.-South Korea joint military exercises". The states
 * keep their own mentions; the mention of the event covers the words behind them only. Single use; run before the states are read.
 */
final class PairedNames {
    private static final Pattern HEAD = Pattern.compile(
            "^((?:[a-z-]+ ){0,3}?)(summits?|summit meeting|talks|negotiations|war ?- ?games|war games|wargames|exercises?|drills?|maneuvers|manoeuvres|dialogues?|consultations|war|treaty|pact|agreement|accord|armistice|ceasefire|truce)\\b");
    private static final Pattern OTHER_NOUN = Pattern.compile(
            ".*\\b(said|and|with|for|on|to|is|are|was|has|have|of|in|the|that|a|an|by|at|from|will|would|[a-z]+ed)\\b.*");

    private final Draft draft;

    PairedNames(Draft draft) {
        this.draft = draft;
    }

    void find() {
        for (Line line : draft.lines()) {
            for (int i = 0; i + 1 < line.phrases().size(); i++) {
                readPair(line, line.phrases().get(i), line.phrases().get(i + 1));
            }
            readBetween(line);
            readInterKorean(line);
        }
    }

    private void readPair(Line line, Found<Phrase> a, Found<Phrase> b) {
        boolean joined = b.first() - a.end() == 1 && line.word(a.end()).matches("[-–—/]|--");
        if (joined && isStateOrPerson(a) && isStateOrPerson(b)) {
            add(line, b.end(), a, b);
        }
    }

    /** "the summit between the United States and North Korea". */
    private void readBetween(Line line) {
        for (int i = 1; i < line.size(); i++) {
            if (!line.word(i).equals("between")) {
                continue;
            }
            int start = line.word(i + 1).equals("the") ? i + 2 : i + 1;
            Optional<Found<Phrase>> a = line.phraseAt(start);
            Optional<Found<Phrase>> b = a.filter(f -> line.word(f.end()).equals("and"))
                    .flatMap(f -> line.phraseAt(line.word(f.end() + 1).equals("the") ? f.end() + 2 : f.end() + 1));
            for (int back = 4; back >= 1 && b.isPresent(); back--) {
                if (i - back >= 0 && matchEnd(line, i - back, i).isPresent()) {
                    add(line, i - back, a.get(), b.get());
                    break;
                }
            }
        }
    }

    private static Optional<Integer> matchEnd(Line line, int from, int end) {
        return read(line, from).map(Read::end).filter(e -> e == end);
    }

    private void readInterKorean(Line line) {
        for (int i = 0; i + 3 < line.size(); i++) {
            if (line.word(i).equals("inter") && line.word(i + 2).equals("korean")
                    || line.word(i).equals("inter-korean")) {
                int from = line.word(i).equals("inter") ? i + 3 : i + 1;
                int start = i;
                read(line, from)
                        .ifPresent(read -> draft.add(
                                line,
                                start,
                                read.end(),
                                MentionKind.NAME,
                                Entity.named(read.kind(), "Inter-Korean " + read.name())));
            }
        }
    }

    private void add(Line line, int from, Found<Phrase> a, Found<Phrase> b) {
        Optional<Read> read = read(line, from);
        if (read.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>(List.of(name(a), name(b)));
        String pair = names.stream().sorted().distinct().collect(Collectors.joining("-"));
        Entity event = Entity.named(read.get().kind(), pair + " " + read.get().name());
        if (draft.add(line, from, read.get().end(), MentionKind.NAME, event)) {
            boolean standing = read.get().name().endsWith("dialogue")
                    && line.isCapitalised(read.get().end() - 1);
            if (event.kind() == EntityKind.EVENT
                    && !standing
                    && !read.get().name().equals("war")) {
                return;
            }
            RelationType type = event.kind() == EntityKind.EVENT ? RelationType.PARTICIPATED_IN : RelationType.PARTY_TO;
            for (Found<Phrase> side : List.of(a, b)) {
                draft.addTie(
                        line,
                        line.head(from, read.get().end()),
                        side.values().get(0).entity(),
                        type,
                        event.id(),
                        NamedTie.Form.PAIR);
            }
        }
    }

    private String name(Found<Phrase> found) {
        EntityId id = found.values().get(0).entity();
        return draft.gazetteer().get(id).name();
    }

    private static boolean isStateOrPerson(Found<Phrase> found) {
        EntityKind kind = found.values().get(0).entity().kind();
        return kind == EntityKind.STATE || kind == EntityKind.ORGANIZATION;
    }

    private record Read(EntityKind kind, String name, int end) {}

    private static Optional<Read> read(Line line, int from) {
        StringBuilder words = new StringBuilder();
        int last = Math.min(line.size(), from + 6);
        for (int i = from; i < last; i++) {
            words.append(words.isEmpty() ? "" : " ").append(line.word(i));
        }
        Matcher head = HEAD.matcher(words);
        if (!head.find() || OTHER_NOUN.matcher(head.group(1)).matches()) {
            return Optional.empty();
        }
        int end = from + head.group().split(" ").length;
        if (head.group(2).equals("war") && line.tag(end).startsWith("NN")) {
            return Optional.empty();
        }
        String modifiers = head.group(1);
        return Optional.of(
                switch (head.group(2)) {
                    case "summit", "summits", "summit meeting" -> new Read(EntityKind.EVENT, "summit", end);
                    case "talks", "negotiations" -> new Read(EntityKind.EVENT, talks(modifiers), end);
                    case "dialogue", "dialogues" -> new Read(EntityKind.EVENT, modifiers + "dialogue", end);
                    case "consultations", "war" -> new Read(EntityKind.EVENT, head.group(2), end);
                    case "treaty", "pact", "agreement", "accord", "armistice", "ceasefire", "truce" ->
                        new Read(EntityKind.AGREEMENT, (modifiers + head.group(2)).replace("defence", "defense"), end);
                    default -> new Read(EntityKind.EVENT, "joint military exercises", end);
                });
    }

    private static String talks(String modifiers) {
        return Stream.of("peace", "nuclear", "trade", "denuclearization")
                        .filter(modifiers::contains)
                        .findFirst()
                        .map(topic -> topic + " ")
                        .orElse("")
                + "talks";
    }
}
