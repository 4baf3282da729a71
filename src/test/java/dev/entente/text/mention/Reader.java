package dev.entente.text.mention;

import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Source;
import dev.entente.text.Article;
import dev.entente.text.OffsetMap;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.SentenceReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a text's mentions; the models are loaded once for all tests. */
final class Reader {
    private static final SentenceReader SENTENCES = new SentenceReader();
    private static final MentionFinder FINDER = new MentionFinder(Gazetteer.load());

    private Reader() {}

    static MentionedArticle read(String text, @Nullable String day, String language) {
        return read(text, day, language, "Test", Source.UNKNOWN);
    }

    static MentionedArticle read(String text, @Nullable String day, String language, String title, Source source) {
        Document document = new Document(
                new DocumentId("document:test"),
                title,
                null,
                source,
                day == null ? null : LocalDate.parse(day),
                language,
                "hash");
        List<Sentence> sentences = SENTENCES.read(text);
        return FINDER.find(new Article(document, text, OffsetMap.IDENTITY), sentences);
    }

    /** Each mention as {@code words=id} or {@code words=id+id}. */
    static List<String> mentions(String text, String day) {
        return mentions(read(text, day, "en"));
    }

    static List<String> mentions(MentionedArticle article) {
        return article.mentions().stream()
                .map(mention -> {
                    Sentence sentence = article.sentences().get(mention.sentence());
                    String words = sentence.tokens().subList(mention.firstToken(), mention.endToken()).stream()
                            .map(token -> token.word())
                            .collect(Collectors.joining(" "));
                    return words + "="
                            + mention.entities().stream().map(Object::toString).collect(Collectors.joining("+"));
                })
                .toList();
    }
}
