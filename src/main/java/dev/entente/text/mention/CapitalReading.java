package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.text.gazetteer.PhraseKind;
import dev.entente.text.syntax.Token;
import java.util.Locale;
import java.util.Set;

/** Whether a capital is the city that somebody goes to or the state that acts. */
final class CapitalReading {
    private static final Set<String> IN =
            Set.of("in", "at", "near", "outside", "inside", "around", "across", "into", "via", "through", "throughout");
    private static final Set<String> TO_OR_FROM =
            Set.of("to", "from", "for", "toward", "towards", "of", "by", "between");
    private static final Set<String> MOTION = Set.of(
            "visit",
            "trip",
            "travel",
            "go",
            "fly",
            "return",
            "come",
            "head",
            "arrive",
            "journey",
            "move",
            "lead",
            "drive",
            "tour",
            "flight",
            "bring",
            "invite",
            "leave",
            "depart",
            "delegation",
            "walk",
            "march",
            "route",
            "way",
            "transfer",
            "rush",
            "hurry",
            "stopover",
            "evacuate",
            "escape",
            "flee",
            "dispatch",
            "welcome",
            "deploy",
            "deport",
            "extradite",
            "repatriate",
            "shuttle",
            "commute");
    private static final Set<String> REACHING = Set.of(
            "visit",
            "leave",
            "reach",
            "tour",
            "enter",
            "bomb",
            "shell",
            "capture",
            "seize",
            "attack",
            "flee",
            "take",
            "retake",
            "recapture",
            "storm",
            "overrun",
            "besiege");
    private static final Set<String> CITY = Set.of(
            "mayor",
            "street",
            "outskirts",
            "suburb",
            "city",
            "capital",
            "resident",
            "airport",
            "embassy",
            "summit",
            "talks",
            "talk",
            "meeting",
            "conference",
            "declaration",
            "hotel",
            "hospital",
            "university",
            "metro",
            "visit",
            "trip",
            "office",
            "bureau",
            "center",
            "centre",
            "region",
            "area",
            "district",
            "plaza",
            "square",
            "activist",
            "native");

    private CapitalReading() {}

    /** Whether the words mean a city, one of this state. */
    static boolean isPlace(Line line, int first, int end, EntityId state) {
        return isToldAsCapital(line, first, end) || isBeforeItsState(line, end, state) || isPlace(line, first, end, 0);
    }

    /** "Ukraine's capital, Kyiv"; "Kyiv, the capital of Ukraine"; "Kyiv, Ukraine's capital". */
    private static boolean isToldAsCapital(Line line, int first, int end) {
        String before = line.word(first - 1).matches(",|of") ? line.word(first - 2) : line.word(first - 1);
        if (before.equals("capital")) {
            return true;
        }
        if (!line.word(end).equals(",")) {
            return false;
        }
        for (int i = end + 1; i < Math.min(line.size(), end + 6); i++) {
            if (line.word(i).equals("capital")) {
                return true;
            }
            if (line.token(i).isVerb() || line.word(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** "Kyiv, Ukraine". */
    private static boolean isBeforeItsState(Line line, int end, EntityId state) {
        return line.word(end).equals(",")
                && line.phraseAt(end + 1)
                        .map(found -> found.values().get(0))
                        .filter(phrase -> phrase.kind() == PhraseKind.NAME
                                && phrase.entity().equals(state))
                        .isPresent();
    }

    private static boolean isPlace(Line line, int first, int end, int depth) {
        Token head = line.token(line.head(first, end));
        Token governor = head.head() < 0 ? head : line.token(head.head());
        boolean possessive = line.word(end).equals("'s") || line.word(end).equals("’s");
        String before = line.word(first - 1).equals("the") ? line.word(first - 2) : line.word(first - 1);
        if (IN.contains(before) && isClosedMission(line, governor)) {
            return false;
        }
        if (IN.contains(before)) {
            return !possessive || CITY.contains(governor.lemma().toLowerCase(Locale.ROOT));
        }
        if (line.word(end).equals("-") && line.word(end + 1).equals("based")) {
            return true;
        }
        if (TO_OR_FROM.contains(before)) {
            return !possessive && leads(line, governor, before);
        }
        if (head.relation().startsWith("conj") && depth < 3 && governor.isNoun()) {
            return isPlace(line, governor.index(), governor.index() + 1, depth + 1);
        }
        if (head.relation().startsWith("obj") || head.relation().startsWith("obl")) {
            return before.isEmpty() || !head.relation().startsWith("obl")
                    ? REACHING.contains(governor.lemma())
                    : hasMarker(line, head, IN);
        }
        if (head.relation().equals("compound") || possessive) {
            return CITY.contains(governor.lemma().toLowerCase(Locale.ROOT))
                    || governor.entityTag().equals("LOCATION");
        }
        return false;
    }

    /** "Closed its embassy in <em>Caracas</em>": that is done to the state. */
    private static boolean isClosedMission(Line line, Token mission) {
        return mission.lemma().matches("embassy|consulate|mission")
                && mission.head() >= 0
                && line.token(mission.head()).lemma().matches("close|shut|reopen");
    }

    private static boolean leads(Line line, Token governor, String preposition) {
        if (preposition.equals("of")) {
            return CITY.contains(governor.lemma());
        }
        if (preposition.equals("by")
                || preposition.equals("for") && !governor.lemma().equals("leave")) {
            return false;
        }
        if (MOTION.contains(governor.lemma())) {
            return true;
        }
        boolean visiting = Set.of("pay", "make").contains(governor.lemma())
                && line.sentence().dependents(governor).stream()
                        .anyMatch(
                                t -> Set.of("visit", "trip", "tour", "journey").contains(t.lemma()));
        if (visiting) {
            return true;
        }
        boolean sent = governor.lemma().equals("send") || governor.lemma().equals("take");
        return sent
                && line.sentence().dependents(governor).stream().anyMatch(t -> Set.of(
                                "envoy", "delegation", "official", "team", "diplomat", "adviser", "minister")
                        .contains(t.lemma()));
    }

    private static boolean hasMarker(Line line, Token head, Set<String> markers) {
        return line.sentence().dependents(head).stream()
                .anyMatch(t -> t.relation().startsWith("case")
                        && markers.contains(t.word().toLowerCase(Locale.ROOT)));
    }
}
