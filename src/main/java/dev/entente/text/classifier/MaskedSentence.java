package dev.entente.text.classifier;

import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.Token;
import java.util.List;

/** A sentence's text in which two actors are replaced by placeholders, and where its words went. */
final class MaskedSentence {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private MaskedSentence(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static MaskedSentence of(ActorPair pair, String subject, String object) {
        Sentence sentence = pair.sentence();
        List<Token> tokens = sentence.tokens();
        StringBuilder text = new StringBuilder();
        int[] starts = new int[tokens.size()];
        int[] ends = new int[tokens.size()];
        int read = sentence.start();
        for (int i = 0; i < tokens.size(); ) {
            Token token = tokens.get(i);
            TokenSpan span = pair.subject().first() == i && !subject.isEmpty()
                    ? pair.subject()
                    : pair.object().first() == i && !object.isEmpty() ? pair.object() : null;
            int until = span == null ? i + 1 : span.end();
            text.append(sentence.text(), read - sentence.start(), token.start() - sentence.start());
            int start = text.length();
            read = tokens.get(until - 1).end();
            if (span == null) {
                text.append(sentence.text(), token.start() - sentence.start(), read - sentence.start());
            } else {
                text.append(span == pair.subject() ? subject : object);
            }
            for (; i < until; i++) {
                starts[i] = start;
                ends[i] = text.length();
            }
        }
        return new MaskedSentence(text.toString(), starts, ends);
    }

    String text() {
        return text;
    }

    /** First unit of the word, or of the placeholder that stands for it. */
    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }
}
