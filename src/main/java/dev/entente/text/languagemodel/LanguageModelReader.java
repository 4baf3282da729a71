package dev.entente.text.languagemodel;

import dev.entente.model.Claim;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.TextSpan;
import dev.entente.text.Article;
import dev.entente.text.ClaimReader;
import dev.entente.text.Reading;
import dev.entente.text.ReadingIssue;
import dev.entente.text.languagemodel.ChatEndpoint.NoReply;
import dev.entente.text.languagemodel.ClaimCheck.Checked;
import dev.entente.text.mention.MentionFinder;
import dev.entente.text.mention.MentionedArticle;
import dev.entente.text.syntax.SentenceReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks a language model for the claims of each passage, and takes from its replies only what it can find in the text: see {@link ClaimCheck}.
 * A passage without a usable reply is an issue, and the others are read all the same. May be used by several threads at once.
 */
public final class LanguageModelReader implements ClaimReader {
    /** Of the rules and checks: raised whenever the same reply leads to other claims, or another is asked for. */
    private static final int VERSION = 2;

    /** So many passages in a row without a reply, and the rest of the text is not sent. */
    private static final int MAX_FAILURES_IN_A_ROW = 3;

    private final LanguageModelSettings settings;
    private final SentenceReader sentences;
    private final MentionFinder mentions;
    private final ChatEndpoint endpoint;
    private final Prompt prompt = new Prompt();

    /**
     * @param sentences parts texts, which are sent by whole sentences
     * @param mentions finds who is meant by the names that the model gives
     */
    public LanguageModelReader(LanguageModelSettings settings, SentenceReader sentences, MentionFinder mentions) {
        this.settings = settings;
        this.sentences = sentences;
        this.mentions = mentions;
        this.endpoint = new ChatEndpoint(settings);
    }

    /** Its name with the model's and its version, as its claims bear it: {@code language-model:qwen3/1}. */
    public static String version(LanguageModelSettings settings) {
        return "language-model:" + settings.model() + "/" + VERSION;
    }

    @Override
    public Reading read(Article article) {
        if (article.text().isBlank()) {
            return new Reading(List.of(), List.of(), List.of());
        }
        MentionedArticle mentioned = mentions.find(article, sentences.read(article.text()));
        ArticleReading reading = new ArticleReading(mentioned);
        List<Passage> passages = Passage.list(mentioned.sentences(), settings.passageCharacters());
        int failures = 0;
        for (Passage passage : passages) {
            if (passage.end() > settings.maxCharacters()) {
                reading.issue(
                        rest(article, passage), "text-too-long", "Only the beginning was sent to the language model");
                break;
            }
            if (failures == MAX_FAILURES_IN_A_ROW) {
                reading.issue(new ReadingIssue(
                        "no-reply",
                        inFile(article, rest(article, passage)),
                        "The rest was not sent to the language model, which does not answer",
                        true));
                break;
            }
            failures = reading.take(passage) ? 0 : failures + 1;
        }
        return reading.finished();
    }

    private static TextSpan rest(Article article, Passage passage) {
        return new TextSpan(passage.start(), article.text().length());
    }

    private static TextSpan inFile(Article article, TextSpan span) {
        return article.offsets().inFile(span.start(), span.end());
    }

    /** What was read of one article so far. */
    private final class ArticleReading {
        private final MentionedArticle mentioned;
        private final Article article;
        private final ClaimCheck check;
        private final Map<String, Claim> claims = new LinkedHashMap<>();
        private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
        private final List<ReadingIssue> issues = new ArrayList<>();

        ArticleReading(MentionedArticle mentioned) {
            this.mentioned = mentioned;
            this.article = mentioned.article();
            this.check = new ClaimCheck(mentioned, new NamedParties(mentioned), version(settings));
        }

        /** Whether the endpoint gave a reply, be it good or bad. */
        boolean take(Passage passage) {
            TextSpan where = new TextSpan(passage.start(), passage.end());
            if (passage.length() > settings.passageCharacters()) {
                issue(
                        where,
                        "sentence-too-long",
                        "A sentence longer than a passage was not sent to the language model");
                return true;
            }
            String words = article.text().substring(where.start(), where.end());
            try {
                take(
                        passage,
                        Reply.of(endpoint.ask(
                                prompt.rules(),
                                prompt.question(words, article.document().publishedOn()))));
                return true;
            } catch (ReplyTooLong e) {
                issue(where, "reply-too-long", e.getMessage() + "; no claims were taken from it");
                return true;
            } catch (Reply.NotReadable e) {
                issue(where, "reply-not-valid", e.getMessage() + "; no claims were taken from it");
                return true;
            } catch (NoReply e) {
                issue(new ReadingIssue(
                        "no-reply", inFile(article, where), String.valueOf(e.getMessage()), e.mayPass()));
                return false;
            }
        }

        private void take(Passage passage, Reply reply) {
            TextSpan where = new TextSpan(passage.start(), passage.end());
            QuoteSearch quotes = new QuoteSearch(mentioned, passage);
            for (StatedClaim stated : reply.claims()) {
                try {
                    Checked checked = check.check(stated, quotes);
                    claims.putIfAbsent(checked.claim().id(), checked.claim());
                    checked.entities().forEach(entity -> entities.putIfAbsent(entity.id(), entity));
                    checked.remarks()
                            .forEach(remark -> issue(where, remark.code(), String.valueOf(remark.getMessage())));
                } catch (Refusal refusal) {
                    issue(where, refusal.code(), refusal.getMessage() + "; that claim was left out");
                }
            }
            if (reply.left() > 0) {
                issue(
                        where,
                        "too-many-claims",
                        reply.left() + " claims behind the first " + Reply.MAX_CLAIMS + " were left out");
            }
        }

        void issue(TextSpan where, String code, String detail) {
            issue(new ReadingIssue(code, inFile(article, where), detail));
        }

        void issue(ReadingIssue issue) {
            issues.add(issue);
        }

        Reading finished() {
            List<Claim> inOrder = claims.values().stream()
                    .sorted(Comparator.comparingInt(claim -> ((TextSpan) claim.locator()).start()))
                    .toList();
            return new Reading(inOrder, List.copyOf(entities.values()), issues);
        }
    }
}
