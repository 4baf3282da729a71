package dev.entente.text.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts "Japan-U.S." into "Japan", "-", "U.S.", which the tokenizer takes for one word because of the stops, and joins given names that the tokenizer splits at their hyphen: "Jae", "-", "in" to "Jae-in". Left apart, the tagger takes
 * "in" for a preposition and the parse of the sentence is lost. "US-led" and "U.S.-South Korea" stay split.
 */
final class HyphenatedNames {
    private static final Pattern BEFORE_INITIALS =
            Pattern.compile("(\\p{Lu}\\p{L}+|(?:\\p{Lu}\\.){2,3})-((?:\\p{Lu}\\.){2,3})");
    private static final Pattern FIRST = Pattern.compile("\\p{Lu}\\p{Ll}{1,6}");
    private static final Pattern SECOND = Pattern.compile("\\p{Ll}{2,6}");
    private static final Set<String> NO_NAMES = Set.of(
            "led",
            "born",
            "made",
            "era",
            "wide",
            "run",
            "style",
            "owned",
            "held",
            "based",
            "backed",
            "funded",
            "linked",
            "armed",
            "bound",
            "like",
            "only",
            "type",
            "built",
            "bred",
            "day",
            "year",
            "old",
            "time",
            "elect",
            "level",
            "plus",
            "free",
            "friendly",
            "aligned",
            "range",
            "party",
            "front",
            "war",
            "scale",
            "class",
            "trained");

    private HyphenatedNames() {}

    static void join(Annotation annotation) {
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            List<CoreLabel> joined = join(part(tokens));
            for (int i = 0; i < joined.size(); i++) {
                joined.get(i).setIndex(i + 1);
            }
            sentence.set(CoreAnnotations.TokensAnnotation.class, joined);
        }
    }

    private static List<CoreLabel> part(List<CoreLabel> tokens) {
        List<CoreLabel> parted = new ArrayList<>(tokens.size());
        for (CoreLabel token : tokens) {
            Matcher two = BEFORE_INITIALS.matcher(token.word());
            if (two.matches()
                    && token.endPosition() - token.beginPosition()
                            == token.word().length()) {
                parted.add(piece(token, 0, two.end(1)));
                parted.add(piece(token, two.end(1), two.start(2)));
                parted.add(piece(token, two.start(2), two.end(2)));
            } else {
                parted.add(token);
            }
        }
        return parted;
    }

    private static CoreLabel piece(CoreLabel token, int from, int to) {
        CoreLabel piece = new CoreLabel(token);
        String word = token.word().substring(from, to);
        piece.setWord(word);
        piece.setValue(word);
        piece.setOriginalText(word);
        piece.setBeginPosition(token.beginPosition() + from);
        piece.setEndPosition(token.beginPosition() + to);
        return piece;
    }

    private static List<CoreLabel> join(List<CoreLabel> tokens) {
        List<CoreLabel> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel first = tokens.get(i);
            joined.add(first);
            if (i + 2 < tokens.size() && isName(first, tokens.get(i + 1), tokens.get(i + 2))) {
                CoreLabel last = tokens.get(i + 2);
                String name = first.word() + "-" + last.word();
                first.setWord(name);
                first.setValue(name);
                first.setOriginalText(name);
                first.setEndPosition(last.endPosition());
                i += 2;
            }
        }
        return joined;
    }

    private static boolean isName(CoreLabel first, CoreLabel hyphen, CoreLabel second) {
        return hyphen.word().equals("-")
                && first.endPosition() == hyphen.beginPosition()
                && hyphen.endPosition() == second.beginPosition()
                && FIRST.matcher(first.word()).matches()
                && SECOND.matcher(second.word()).matches()
                && !NO_NAMES.contains(second.word());
    }
}
