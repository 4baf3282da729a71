package dev.entente.cli;

import dev.entente.load.documents.NamedReader;
import dev.entente.text.ClaimReader;
import dev.entente.text.JointReader;
import dev.entente.text.english.EnglishClaimReader;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.languagemodel.LanguageModelReader;
import dev.entente.text.languagemodel.LanguageModelSettings;
import dev.entente.text.mention.MentionFinder;
import dev.entente.text.syntax.SentenceReader;
import java.util.List;

/** The readers of claims that the commands use. */
final class ClaimReaders {
    /** Name and version of the reader of English: to be raised whenever it reads the same text otherwise. */
    static final String VERSION = "english-16";

    private ClaimReaders() {}

    static ClaimReader english() {
        return EnglishClaimReader.create();
    }

    /** The reader of English with confidence as its patterns give it. */
    static ClaimReader uncalibrated() {
        return EnglishClaimReader.uncalibrated();
    }

    /** The language model's reader, beside the one of English where both are asked for. */
    static NamedReader withLanguageModel(ReaderChoice choice, LanguageModelSettings settings) {
        SentenceReader sentences = new SentenceReader();
        MentionFinder mentions = new MentionFinder(Gazetteer.load());
        ClaimReader model = new LanguageModelReader(settings, sentences, mentions);
        String version = LanguageModelReader.version(settings);
        if (choice == ReaderChoice.LANGUAGE_MODEL) {
            return new NamedReader(model, version);
        }
        ClaimReader english = EnglishClaimReader.create(sentences, mentions);
        return new NamedReader(new JointReader(List.of(english, model)), VERSION + "+" + version);
    }
}
