package dev.entente.text.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/** Mends what the tagger makes of a verb that is a noun as well, behind "must" and its like, and behind the "to" of a headline: "France must <em>sanction</em> Russia", "Merz to meet Starmer, <em>visit</em> Kyiv". To be called before the sentence is parsed. */
final class ModalVerbs {
    private static final Set<String> ALSO_NOUNS = Set.of(
            "sanction",
            "arm",
            "aid",
            "attack",
            "back",
            "ban",
            "blame",
            "bomb",
            "court",
            "fund",
            "host",
            "jail",
            "order",
            "praise",
            "press",
            "protest",
            "raid",
            "shell",
            "shelter",
            "sponsor",
            "strike",
            "support",
            "target",
            "visit",
            "welcome");

    private ModalVerbs() {}

    static void mend(List<CoreLabel> sentence) {
        mendPlan(sentence);
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (sentence.get(i).tag().equals("MD")) {
                takeForVerb(sentence.get(i + 1));
            }
        }
    }

    /** "France and Germany to <em>sanction</em> Belarus, <em>host</em> Ukraine": the verbs of a headline that has no other. */
    private static void mendPlan(List<CoreLabel> sentence) {
        int to = 0;
        while (to < sentence.size()
                && (sentence.get(to).tag().startsWith("NNP")
                        || to > 0 && sentence.get(to).word().matches("and|,|&"))) {
            to++;
        }
        boolean opens = to > 0
                && to + 2 < sentence.size()
                && sentence.get(to).word().equals("to")
                && sentence.get(to + 2).tag().startsWith("NNP")
                && sentence.stream().noneMatch(word -> word.tag().matches("VB[DZG]|MD"));
        if (!opens) {
            return;
        }
        sentence.get(to).setTag("TO");
        takeForVerb(sentence.get(to + 1));
        for (int i = to + 3; i + 1 < sentence.size(); i++) {
            if (sentence.get(i - 1).word().matches(",|and|&")
                    && sentence.get(i + 1).tag().startsWith("NNP")) {
                takeForVerb(sentence.get(i));
            }
        }
    }

    private static void takeForVerb(CoreLabel word) {
        if (word.tag().matches("NN|JJ") && ALSO_NOUNS.contains(word.word())) {
            word.setTag("VB");
            word.setLemma(word.word());
        }
    }
}
