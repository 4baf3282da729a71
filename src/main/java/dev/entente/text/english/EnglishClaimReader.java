package dev.entente.text.english;

import dev.entente.model.Claim;
import dev.entente.text.Article;
import dev.entente.text.ClaimReader;
import dev.entente.text.Reading;
import dev.entente.text.ReadingIssue;
import dev.entente.text.calibration.Calibration;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.mention.EnglishText;
import dev.entente.text.mention.MentionFinder;
import dev.entente.text.mention.MentionedArticle;
import dev.entente.text.relation.RelationReader;
import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.SentenceReader;
import java.util.ArrayList;
import java.util.List;

/** Reads English texts by rules: sentences, then mentions, then relations. The models are loaded when the first text is read. */
public final class EnglishClaimReader implements ClaimReader {
    private final SentenceReader sentences;
    private final MentionFinder mentions;
    private final RelationReader relations;
    private final Calibration calibration;

    EnglishClaimReader(
            SentenceReader sentences, MentionFinder mentions, RelationReader relations, Calibration calibration) {
        this.sentences = sentences;
        this.mentions = mentions;
        this.relations = relations;
        this.calibration = calibration;
    }

    /** With the shipped models, gazetteer and lexicon; make one and keep it. */
    public static EnglishClaimReader create() {
        return create(new SentenceReader(), new MentionFinder(Gazetteer.load()));
    }

    /** With sentences and mentions that another reader reads by as well: the models fill the memory once. */
    public static EnglishClaimReader create(SentenceReader sentences, MentionFinder mentions) {
        return new EnglishClaimReader(
                sentences, mentions, new RelationReader(new LazyClassifier()), Calibration.load());
    }

    /** With confidence as patterns give it: what a calibration is fitted to. */
    public static EnglishClaimReader uncalibrated() {
        return new EnglishClaimReader(
                new SentenceReader(),
                new MentionFinder(Gazetteer.load()),
                new RelationReader(new LazyClassifier()),
                Calibration.NONE);
    }

    /**
     * {@inheritDoc} A text in another language gives the issue {@code language-not-read} and no claims, but the entities whose names the
     * gazetteer finds in it.
     */
    @Override
    public Reading read(Article article) {
        String text = article.text();
        if (text.isBlank()) {
            return new Reading(List.of(), List.of(), List.of());
        }
        if (!EnglishText.holds(text, article.document().language())) {
            ReadingIssue issue = new ReadingIssue(
                    "language-not-read",
                    article.offsets().inFile(0, text.length()),
                    "The text does not read as English; no claims were read from it");
            MentionedArticle named = mentions.find(article, sentences.read(text));
            return new Reading(List.of(), List.copyOf(named.entities().values()), List.of(issue));
        }
        List<Sentence> parsed = sentences.read(text);
        Reading reading = calibrated(relations.read(mentions.find(article, parsed)));
        return text.length() <= SentenceReader.MAX_CHARACTERS ? reading : cutShort(reading, article);
    }

    private Reading calibrated(Reading reading) {
        List<Claim> claims = reading.claims().stream()
                .map(claim -> claim.withConfidence(rounded(calibration.of(claim.extractor(), claim.confidence()))))
                .toList();
        return new Reading(claims, reading.entities(), reading.issues());
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }

    private static Reading cutShort(Reading reading, Article article) {
        List<ReadingIssue> issues = new ArrayList<>(reading.issues());
        issues.add(new ReadingIssue(
                "text-too-long",
                article.offsets()
                        .inFile(SentenceReader.MAX_CHARACTERS, article.text().length()),
                "Only the first " + SentenceReader.MAX_CHARACTERS + " characters were read"));
        List<Claim> claims = reading.claims();
        return new Reading(claims, reading.entities(), issues);
    }
}
