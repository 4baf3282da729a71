package dev.entente.text.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Mends what the tagger makes of headlines and of short sentences, whose verb it often takes for a noun: "Turkey <em>blasts</em> Greece over islands". To be called before the sentence
 * is parsed.
 */
final class HeadlineVerbs {
    /** Verbs that are nouns as well, by their form in the third person. */
    private static final Map<String, String> THIRD_PERSON = Map.ofEntries(
            Map.entry("aids", "aid"),
            Map.entry("arms", "arm"),
            Map.entry("attacks", "attack"),
            Map.entry("backs", "back"),
            Map.entry("bans", "ban"),
            Map.entry("blames", "blame"),
            Map.entry("blasts", "blast"),
            Map.entry("bombs", "bomb"),
            Map.entry("charges", "charge"),
            Map.entry("courts", "court"),
            Map.entry("faults", "fault"),
            Map.entry("finances", "finance"),
            Map.entry("fines", "fine"),
            Map.entry("funds", "fund"),
            Map.entry("hits", "hit"),
            Map.entry("honors", "honor"),
            Map.entry("hosts", "host"),
            Map.entry("jails", "jail"),
            Map.entry("orders", "order"),
            Map.entry("praises", "praise"),
            Map.entry("presses", "press"),
            Map.entry("probes", "probe"),
            Map.entry("props", "prop"),
            Map.entry("harbors", "harbor"),
            Map.entry("harbours", "harbour"),
            Map.entry("bankrolls", "bankroll"),
            Map.entry("protests", "protest"),
            Map.entry("raids", "raid"),
            Map.entry("rebukes", "rebuke"),
            Map.entry("sanctions", "sanction"),
            Map.entry("sponsors", "sponsor"),
            Map.entry("shells", "shell"),
            Map.entry("shelters", "shelter"),
            Map.entry("slams", "slam"),
            Map.entry("snubs", "snub"),
            Map.entry("strikes", "strike"),
            Map.entry("supplies", "supply"),
            Map.entry("supports", "support"),
            Map.entry("targets", "target"),
            Map.entry("trains", "train"),
            Map.entry("urges", "urge"),
            Map.entry("visits", "visit"),
            Map.entry("welcomes", "welcome"));

    /** "Pakistan, Afghanistan <em>trade</em> fire": what several do, with what they do it. */
    private static final Map<String, Set<String>> OF_SEVERAL = Map.of(
            "trade", Set.of("fire", "shots", "blows", "barbs", "accusations"),
            "swap", Set.of("prisoners", "envoys", "barbs", "accusations"));

    private static final Set<String> STILL =
            Set.of("still", "now", "again", "also", "often", "openly", "quietly", "reportedly", "thus", "once");

    private HeadlineVerbs() {}

    /** Whether the word is a verb as well as the plural of a noun: "funds". */
    static boolean isThirdPerson(String word) {
        return THIRD_PERSON.containsKey(word);
    }

    /** Gives a sentence whose first clause has no verb one, if it opens with a name, such a word, and whom it is done to. */
    static void mend(List<CoreLabel> sentence) {
        mendVisits(sentence);
        List<CoreLabel> words = firstClause(sentence);
        int verb = endOfNames(words);
        if (verb == 0
                || verb + 1 >= words.size()
                || words.stream().anyMatch(word -> word.tag().matches("VB[DPZ]?|MD"))) {
            return;
        }
        while (verb + 2 < words.size() && STILL.contains(words.get(verb).word())) {
            verb++;
        }
        CoreLabel word = words.get(verb);
        String lemma = THIRD_PERSON.get(word.word());
        if (lemma != null
                && (isWhom(words.get(verb + 1)) || words.get(verb + 1).word().equals("up"))) {
            asVerb(word);
            mendJoined(words, verb + 2);
        } else if (OF_SEVERAL
                .getOrDefault(word.word(), Set.of())
                .contains(words.get(verb + 1).word())) {
            word.setTag("VBP");
        } else if (word.word().equals("back") && isWhom(words.get(verb + 1))) {
            word.setTag("VBP");
            word.setLemma("back");
        }
    }

    private static void asVerb(CoreLabel word) {
        word.setTag("VBZ");
        word.setLemma(THIRD_PERSON.get(word.word()));
    }

    /** "Arms Libya and <em>shelters</em> Haftar". */
    private static void mendJoined(List<CoreLabel> words, int from) {
        for (int i = from; i + 1 < words.size(); i++) {
            if (isThirdPerson(words.get(i).word())
                    && words.get(i - 1).word().matches("and|,")
                    && isWhom(words.get(i + 1))) {
                asVerb(words.get(i));
            }
        }
    }

    /** "Undertook a State <em>Visit</em> to Kenya", which the tagger takes for a verb. */
    private static void mendVisits(List<CoreLabel> sentence) {
        for (int i = 2; i < sentence.size(); i++) {
            CoreLabel word = sentence.get(i);
            if (word.word().matches("Visits?|Call|Talks")
                    && word.tag().startsWith("VB")
                    && sentence.get(i - 1).word().matches("State|Official|Working|Courtesy|Private|Return")
                    && sentence.get(i - 2).tag().matches("DT|PRP\\$|JJ|POS|CD")) {
                word.setTag(word.word().endsWith("s") ? "NNS" : "NN");
                word.setLemma(word.word().toLowerCase(Locale.ROOT).replaceFirst("s$", ""));
            }
        }
    }

    private static List<CoreLabel> firstClause(List<CoreLabel> sentence) {
        int end = 0;
        while (end < sentence.size() && !sentence.get(end).word().equals(";")) {
            end++;
        }
        return sentence.subList(0, end);
    }

    private static int endOfNames(List<CoreLabel> words) {
        int end = 0;
        while (end < words.size()
                && (words.get(end).tag().startsWith("NNP")
                        || end > 0 && words.get(end).word().matches(",|and|&|'s?"))) {
            end++;
        }
        return end;
    }

    /** "Russia sanctions <em>bill</em>" sanctions nobody. */
    private static boolean isWhom(CoreLabel word) {
        return word.tag().matches("DT|PRP\\$")
                || word.tag().matches("NNPS?|JJ")
                        && Character.isUpperCase(word.word().charAt(0));
    }
}
