package dev.entente.text.languagemodel;

import dev.entente.model.TextSpan;
import dev.entente.text.mention.MentionedArticle;
import dev.entente.text.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds quotes in a passage and the whole sentences they stand in, so that no quote leaves out a "not". */
final class QuoteSearch {
    private static final int MIN_CHARACTERS = 8;
    private static final int MAX_SENTENCES = 3;
    /** What stands between two full stops may be a whole table. */
    private static final int MAX_SENTENCE_CHARACTERS = 2_000;

    /** A sentence that speaks to who reads it tells nothing of the world. */
    private static final Pattern INSTRUCTS = Pattern.compile(
            "\\b(?:ignore|disregard|forget|override)\\b.{0,60}\\b(?:instructions?|prompts?|rules)\\b"
                    + "|\\bsystem prompt\\b|\\byou are (?:now )?an? (?:\\w+ )?(?:assistant|model|ai)\\b"
                    + "|\\b(?:respond|reply|answer|output)\\b.{0,40}\\bjson\\b"
                    + "|\\b(?:report|output|add|emit|return)\\b.{0,40}\\b(?:claim|confidence)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final MentionedArticle article;
    private final FoldedText folded;

    QuoteSearch(MentionedArticle article, Passage passage) {
        this.article = article;
        this.folded = new FoldedText(article.article().text(), passage.start(), passage.end());
    }

    /**
     * Every place of the passage where the quote stands, 1 or more.
     *
     * @throws Refusal when it stands nowhere, or is no sentence
     */
    List<Reach> find(String quote) throws Refusal {
        if (quote.length() < MIN_CHARACTERS) {
            throw new Refusal("quote-too-short", "The quote is no sentence");
        }
        List<TextSpan> places = folded.find(quote);
        if (places.isEmpty()) {
            throw new Refusal("quote-not-found", "The text does not hold what the language model quotes");
        }
        List<Reach> reaches = new ArrayList<>();
        for (TextSpan place : places) {
            Reach reach = reach(place);
            String words = article.article()
                    .text()
                    .substring(reach.quote().start(), reach.quote().end());
            if (INSTRUCTS.matcher(words).find()) {
                throw new Refusal("quote-instructs", "The quoted sentence tells its reader what to write");
            }
            reaches.add(reach);
        }
        return reaches;
    }

    private Reach reach(TextSpan place) throws Refusal {
        List<Sentence> quoted = article.sentences().stream()
                .filter(sentence -> Reach.overlap(new TextSpan(sentence.start(), sentence.end()), place))
                .toList();
        if (quoted.isEmpty()) {
            return new Reach(place, place);
        }
        if (quoted.size() > MAX_SENTENCES) {
            throw new Refusal("quote-too-long", "The quote runs over " + quoted.size() + " sentences");
        }
        TextSpan whole = new TextSpan(
                quoted.get(0).start(), quoted.get(quoted.size() - 1).end());
        TextSpan quote = whole.end() - whole.start() > MAX_SENTENCE_CHARACTERS ? place : whole;
        int first = quoted.get(0).index();
        int start =
                first == 0 ? quote.start() : article.sentences().get(first - 1).start();
        return new Reach(quote, new TextSpan(Math.min(start, quote.start()), quote.end()));
    }
}
