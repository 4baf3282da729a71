package dev.entente.load.documents;

import dev.entente.model.TextSpan;
import dev.entente.text.OffsetMap;
import java.util.Arrays;

/**
 * Leads from a readable text to its file by runs: stretches of the text that stand in the file unit by unit, or as a whole (an entity such
 * as {@code &mdash;}). What lies between the runs (paragraph breaks) stands nowhere. A look-up costs a binary search.
 */
final class OffsetRuns implements OffsetMap {
    /** Four numbers a run: start and length in the text, start and length in the file; in the order of the text. */
    private final int[] runs;

    private OffsetRuns(int[] runs) {
        this.runs = runs;
    }

    @Override
    public TextSpan inFile(int start, int end) {
        int first = runAt(start);
        if (first < 0 || start >= runs[first] + runs[first + 1]) {
            first += 4;
        }
        int last = runAt(end - 1);
        if (first > last) {
            throw new IllegalArgumentException("Nothing of the file stands at " + start + " to " + end);
        }
        return new TextSpan(
                isUnitByUnit(first) ? runs[first + 2] + Math.max(0, start - runs[first]) : runs[first + 2],
                isUnitByUnit(last)
                        ? runs[last + 2] + Math.min(runs[last + 3], end - runs[last])
                        : runs[last + 2] + runs[last + 3]);
    }

    private boolean isUnitByUnit(int run) {
        return runs[run + 1] == runs[run + 3];
    }

    /** Index of the last run that starts at or before the unit, -4 if none does. */
    private int runAt(int unit) {
        int low = 0;
        int high = runs.length / 4;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs[middle * 4] <= unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (low - 1) * 4;
    }

    /** Collects the runs of a text, in its order. */
    static final class Builder {
        private int[] runs = new int[64];
        private int size;

        /** The text's units from {@code textStart} on are the file's span; of one length with it they stand in it unit by unit. */
        void add(int textStart, int textLength, int fileStart, int fileLength) {
            if (continuesLast(textStart, textLength, fileStart, fileLength)) {
                runs[size - 3] += textLength;
                runs[size - 1] += fileLength;
                return;
            }
            if (size == runs.length) {
                runs = Arrays.copyOf(runs, size * 2);
            }
            runs[size++] = textStart;
            runs[size++] = textLength;
            runs[size++] = fileStart;
            runs[size++] = fileLength;
        }

        OffsetRuns build() {
            return new OffsetRuns(Arrays.copyOf(runs, size));
        }

        private boolean continuesLast(int textStart, int textLength, int fileStart, int fileLength) {
            return size > 0
                    && textLength == fileLength
                    && runs[size - 3] == runs[size - 1]
                    && runs[size - 4] + runs[size - 3] == textStart
                    && runs[size - 2] + runs[size - 1] == fileStart;
        }
    }
}
