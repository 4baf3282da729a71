package dev.entente.text.mention;

import dev.entente.text.gazetteer.Office;
import java.util.Set;

/** The words that stand between a title and whose it is: "<em>former</em>", "<em>chief nuclear</em> negotiator". */
final class TitleWords {
    private static final Set<String> FORMER = Set.of(
            "former",
            "ex",
            "late",
            "ousted",
            "deposed",
            "then",
            "impeached",
            "disgraced",
            "onetime",
            "erstwhile",
            "retired");

    private static final Set<String> GRADES =
            Set.of("top", "current", "new", "deputy", "senior", "chief", "supreme", "first", "then");

    /** What somebody who serves is charged with; who leads something of that kind leads a part. */
    private static final Set<String> AFFAIRS = Set.of(
            "martial",
            "law",
            "nuclear",
            "trade",
            "climate",
            "military",
            "security",
            "intelligence",
            "defence",
            "defense",
            "peace",
            "human",
            "rights",
            "refugee",
            "border",
            "economic",
            "political",
            "legal",
            "foreign",
            "policy",
            "finance",
            "energy",
            "press",
            "humanitarian",
            "special",
            "permanent",
            "interim",
            "acting",
            "provisional",
            "lead",
            "veteran",
            "longtime",
            "national",
            "naval",
            "army",
            "police",
            "disarmament",
            "arms",
            "control",
            "truce",
            "ceasefire",
            "hostage",
            "cultural",
            "presidential",
            "government");

    private static final int LONGEST = 4;

    private TitleWords() {}

    static boolean isFormer(Line line, int index) {
        return FORMER.contains(line.word(index))
                || line.word(index).equals("-") && FORMER.contains(line.word(index - 1));
    }

    static boolean isFormerWithin(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFormer(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** Where the grades before the title begin; the title's own place where it has none. */
    static int startOfGrades(Line line, int title) {
        int start = title;
        while (GRADES.contains(line.word(start - 1))) {
            start--;
        }
        return start;
    }

    /** Likewise, and of one who serves also before what he is charged with. */
    static int start(Line line, int title, Office office) {
        int start = startOfGrades(line, title);
        int first = start;
        while (office.isService()
                && title - first < LONGEST
                && (AFFAIRS.contains(line.word(first - 1)) || GRADES.contains(line.word(first - 1)))
                && !line.isCapitalised(first - 1)) {
            first--;
        }
        return line.word(first - 1).matches("['’]s?") || first == start ? first : start;
    }
}
