package dev.entente.text.languagemodel;

import dev.entente.text.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of whole sentences that is sent at once.
 *
 * @param sentences 1 or more
 */
record Passage(List<Sentence> sentences) {
    Passage {
        sentences = List.copyOf(sentences);
    }

    /** The sentences in runs of at most this many characters, parted at the end of a paragraph where one is near; a longer sentence is a run of its own. */
    static List<Passage> list(List<Sentence> sentences, int maxCharacters) {
        List<Passage> passages = new ArrayList<>();
        List<Sentence> run = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (!run.isEmpty()
                    && (length(run, sentence) > maxCharacters || isGoodBreak(run, sentence, maxCharacters))) {
                passages.add(new Passage(run));
                run.clear();
            }
            run.add(sentence);
        }
        if (!run.isEmpty()) {
            passages.add(new Passage(run));
        }
        return passages;
    }

    int start() {
        return sentences.get(0).start();
    }

    int end() {
        return sentences.get(sentences.size() - 1).end();
    }

    int length() {
        return end() - start();
    }

    private static int length(List<Sentence> run, Sentence next) {
        return next.end() - run.get(0).start();
    }

    /** A new paragraph begins and little room is left. */
    private static boolean isGoodBreak(List<Sentence> run, Sentence next, int maxCharacters) {
        return run.get(run.size() - 1).paragraph() != next.paragraph() && length(run, next) > maxCharacters * 0.8;
    }
}
