package dev.entente.text.syntax;

import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;

/**
 * CoreNLP's models, loaded: the fast tagger, one three-class entity recognizer and the neural dependency parser. What else CoreNLP offers (dates,
 * fine-grained entities, coreference) is slow and left out.
 *
 * @param sentences splits a paragraph into sentences
 * @param headings takes a paragraph as one sentence
 * @param tagger tags, lemmas and entities of split sentences
 * @param parser dependencies of tagged sentences
 */
record Models(StanfordCoreNLP sentences, StanfordCoreNLP headings, StanfordCoreNLP tagger, DependencyParser parser) {
    /**
     * How many vectors of words at a place of the parser's input are kept, 4 kB each. CoreNLP's own 5,000 are driven out before they are asked for again, which
     * costs a fifth of the reading time.
     */
    private static final int CACHED_VECTORS = 40_000;

    static Models load() {
        RedwoodConfiguration.current().clear().apply();
        return new Models(
                pipeline("annotators", "tokenize", "ssplit.newlineIsSentenceBreak", "never"),
                pipeline("annotators", "tokenize", "ssplit.isOneSentence", "true"),
                pipeline(
                        "annotators", "pos,lemma,ner",
                        "enforceRequirements", "false",
                        "pos.model", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
                        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
                        "ner.applyNumericClassifiers", "false",
                        "ner.applyFineGrained", "false",
                        "ner.useSUTime", "false",
                        "ner.statisticalOnly", "true",
                        "ner.buildEntityMentions", "false"),
                DependencyParser.loadFromModelFile(
                        "edu/stanford/nlp/models/parser/nndep/english_UD.gz",
                        properties("numCached", String.valueOf(CACHED_VECTORS))));
    }

    /** Adds sentences, words, tags, lemmas and entity tags; as one sentence where it is a heading. */
    void annotate(Annotation paragraph, boolean heading) {
        (heading ? headings : sentences).annotate(paragraph);
        HyphenatedNames.join(paragraph);
        tagger.annotate(paragraph);
    }

    private static StanfordCoreNLP pipeline(String... keysAndValues) {
        Properties properties = properties(keysAndValues);
        properties.setProperty("tokenize.options", "untokenizable=noneKeep");
        boolean enforceRequirements = !"false".equals(properties.getProperty("enforceRequirements"));
        return new StanfordCoreNLP(properties, enforceRequirements);
    }

    private static Properties properties(String... keysAndValues) {
        Properties properties = new Properties();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            properties.setProperty(keysAndValues[i], keysAndValues[i + 1]);
        }
        return properties;
    }
}
