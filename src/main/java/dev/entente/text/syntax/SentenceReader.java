package dev.entente.text.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts a text into sentences and parses them.
 *
 * <p>A paragraph ends at a blank line; a line break inside one is a space. A short paragraph that does not end as a sentence does
 * is one sentence, a heading. May be used by several threads at once; the models (some 0.6 GB of heap) are loaded once, when first used.
 */
public final class SentenceReader {
    /** What lies behind this many UTF-16 units of a text is not read; a long book has about a million. */
    public static final int MAX_CHARACTERS = 2_000_000;

    /** Longer sentences keep their words, tags and lemmas but get no dependencies, see {@link Sentence#isParsed}. */
    public static final int MAX_PARSED_WORDS = 120;

    /** His or her excellency, majesty. */
    private static final Pattern HONORIFIC = Pattern.compile("\\bH\\.[EM]\\.(?= \\p{Lu})");

    private @Nullable Models models;

    /** The sentences of the text, in order; their offsets count UTF-16 units of the text given. */
    public List<Sentence> read(String text) {
        String readable = text.length() <= MAX_CHARACTERS ? text : text.substring(0, MAX_CHARACTERS);
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : Paragraph.list(readable)) {
            readParagraph(readable, paragraph, paragraph.isHeading(readable), sentences);
        }
        return sentences;
    }

    /** The whole text as one sentence, whatever it looks like; empty where it has no words. */
    public Optional<Sentence> readAsOne(String text) {
        List<Sentence> sentences = new ArrayList<>();
        if (!text.isBlank()) {
            readParagraph(text, new Paragraph(0, 0, text.length()), true, sentences);
        }
        return sentences.stream().findFirst();
    }

    private void readParagraph(String text, Paragraph paragraph, boolean heading, List<Sentence> sentences) {
        Annotation annotation = new Annotation(readable(text.substring(paragraph.start(), paragraph.end())));
        Models loaded = models();
        loaded.annotate(annotation, heading);
        for (CoreMap parsed : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> labels = parsed.get(CoreAnnotations.TokensAnnotation.class);
            ModalVerbs.mend(labels);
            HeadlineVerbs.mend(labels);
            RelativeVerbs.mend(labels);
            int start = paragraph.start() + labels.get(0).beginPosition();
            int end = paragraph.start() + labels.get(labels.size() - 1).endPosition();
            sentences.add(new Sentence(
                    sentences.size(),
                    paragraph.index(),
                    heading,
                    text.substring(start, end),
                    start,
                    end,
                    tokens(text, labels, dependencies(loaded, parsed, labels.size()), paragraph.start())));
        }
    }

    /**
     * With straight apostrophes: the tagger takes a curly one behind an s, as in "the States’ commitment", for a closing quotation mark. "H.E." before "Mr." would
     * end the sentence, a shorter title and a space do not.
     */
    private static String readable(String text) {
        return HONORIFIC.matcher(text.replace('’', '\'')).replaceAll("Sir ");
    }

    private static Collection<TypedDependency> dependencies(Models models, CoreMap sentence, int words) {
        return words > MAX_PARSED_WORDS
                ? List.of()
                : models.parser().predict(sentence).typedDependencies();
    }

    private static List<Token> tokens(
            String text, List<CoreLabel> labels, Collection<TypedDependency> dependencies, int offset) {
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "dep");
        for (TypedDependency dependency : dependencies) {
            int dependent = dependency.dep().index() - 1;
            heads[dependent] = dependency.gov().index() - 1;
            relations[dependent] = dependency.reln().getShortName();
        }
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            tokens.add(new Token(
                    i,
                    text.substring(offset + label.beginPosition(), offset + label.endPosition()),
                    label.lemma(),
                    label.tag(),
                    label.ner(),
                    offset + label.beginPosition(),
                    offset + label.endPosition(),
                    heads[i],
                    relations[i]));
        }
        return Companies.mend(TitledPeople.mend(
                LostVerbs.mend(LooseClauses.mend(LostPredicates.mend(Attachments.mend(SaidClauses.mend(Clauses.mend(
                        FrontedPhrases.mend(NameLists.mend(MistakenNouns.mend(Gerunds.mend(tokens))))))))))));
    }

    private synchronized Models models() {
        Models loaded = models;
        if (loaded == null) {
            loaded = Models.load();
            models = loaded;
        }
        return loaded;
    }
}
