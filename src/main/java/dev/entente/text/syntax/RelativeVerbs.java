package dev.entente.text.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Set;

/**
 * Mends what the tagger makes of short relative clauses, whose verb it often takes for a noun: "which Moscow and Peking <em>armed</em>", "that Iran
 * <em>funds</em> and Syria <em>shelters</em>", "who both <em>support</em> Congo". To be called before the sentence is parsed.
 */
final class RelativeVerbs {
    private static final Set<String> OBJECTS = Set.of("which", "whom", "that");

    private RelativeVerbs() {}

    static void mend(List<CoreLabel> words) {
        for (int i = 1; i + 2 < words.size(); i++) {
            String word = words.get(i).word();
            if (OBJECTS.contains(word)) {
                mendBehindNames(words, i + 1);
            } else if (word.equals("who") && words.get(i + 1).word().matches("both|all")) {
                mendPlural(words, i + 2);
            }
        }
    }

    /** The word behind the names that begin here, and behind "and" and further names. */
    private static void mendBehindNames(List<CoreLabel> words, int first) {
        int verb = endOfNames(words, first);
        while (verb > first && verb + 1 < words.size() && isVerb(words.get(verb)) && endsClause(words, verb + 1)) {
            if (isMistaken(words.get(verb))) {
                asVerb(words.get(verb));
            }
            int next = verb + 2;
            verb = words.get(verb + 1).word().equals("and") ? endOfNames(words, next) : next;
            first = next;
        }
    }

    private static int endOfNames(List<CoreLabel> words, int first) {
        int end = first;
        while (end < words.size()
                && (isName(words.get(end))
                        || end > first
                                && words.get(end).word().matches(",|and|or")
                                && end + 1 < words.size()
                                && isName(words.get(end + 1)))) {
            end++;
        }
        return end;
    }

    private static boolean isName(CoreLabel word) {
        return word.tag().startsWith("NNP") && Character.isUpperCase(word.word().charAt(0));
    }

    private static boolean isVerb(CoreLabel word) {
        return word.tag().matches("VB[DZP]") || isMistaken(word);
    }

    private static boolean isMistaken(CoreLabel word) {
        return word.tag().matches("NNPS?|NNS?|JJ|VBN")
                && (word.word().matches("[a-z]{2,}ed") || HeadlineVerbs.isThirdPerson(word.word()));
    }

    /** "And Syria shelters", ", attacked", "." */
    private static boolean endsClause(List<CoreLabel> words, int next) {
        CoreLabel word = words.get(next);
        boolean joined = word.word().equals("and") && next + 1 < words.size() && isName(words.get(next + 1));
        return joined || word.word().matches("[,.;)]") || word.tag().matches("VB[DZP]|MD");
    }

    private static void asVerb(CoreLabel word) {
        String tag = word.word().endsWith("ed") ? "VBD" : "VBZ";
        word.setTag(tag);
        word.setLemma(Morphology.lemmaStatic(word.word(), tag));
    }

    /** "Who both <em>support</em> Congo": a noun that is a verb as well, before a name. */
    private static void mendPlural(List<CoreLabel> words, int at) {
        CoreLabel word = words.get(at);
        boolean whom = at + 1 < words.size()
                && (isName(words.get(at + 1)) || words.get(at + 1).tag().matches("DT|PRP\\$"));
        if (whom && word.tag().matches("NN|RB") && HeadlineVerbs.isThirdPerson(word.word() + "s")) {
            word.setTag("VBP");
        }
    }
}
