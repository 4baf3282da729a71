package dev.entente.load;

import java.time.Duration;

/**
 * How far a load has come.
 *
 * @param documents how many there are to read
 * @param done how many of them are dealt with
 * @param issues how many issues were met so far
 * @param words how many words were read so far
 * @param elapsed since the first document was begun
 */
public record LoadProgress(int documents, int done, int issues, long words, Duration elapsed) {
    public int left() {
        return documents - done;
    }

    /** Words read per second since the start, 0 before the first second's thousandth has passed. */
    public long wordsPerSecond() {
        long millis = elapsed.toMillis();
        return millis == 0 ? 0 : words * 1000 / millis;
    }
}
