package dev.entente.load.datasets;

import dev.entente.graph.DocumentContent;
import dev.entente.model.Claim;
import java.util.Arrays;

/**
 * Finds rows whose key an earlier row of the same reading has with other content, which the later takes the place of. Keeps 16 bytes a key, in a table that is
 * half empty, of the first {@value #MOST} keys; those behind them are only held against these. Keys are told apart by 64 bits. Used by one thread.
 */
final class RepeatedKeys {
    static final int MOST = 2_000_000;

    private static final int FIRST_SIZE = 1 << 10;

    private long[] keys = new long[FIRST_SIZE];
    private int[] contents = new int[FIRST_SIZE];
    private int[] rows = new int[FIRST_SIZE];
    private int count;

    /**
     * Takes in a row.
     *
     * @return the last row before it that has its key and says something else; 0 where there is none
     */
    long replaced(DocumentContent content, long row) {
        long key = hash(content.document().id().value());
        int said = said(content);
        int place = place(keys, key);
        if (keys[place] != key) {
            if (count < MOST) {
                put(place, key, said, row);
            }
            return 0;
        }
        int earlier = rows[place];
        boolean isOther = contents[place] != said;
        contents[place] = said;
        rows[place] = (int) row;
        return isOther ? earlier : 0;
    }

    /** What the row says of the graph, shortly; a document's hash covers its first claim's quote, so that this need not be read again. */
    private static int said(DocumentContent content) {
        int hash = content.document().contentHash().hashCode();
        boolean isFirst = true;
        for (Claim claim : content.claims()) {
            hash = 31 * hash + claim.tie().hashCode();
            hash = 31 * hash + claim.period().hashCode();
            hash = 31 * hash + claim.polarity().ordinal();
            hash = 31 * hash + Double.hashCode(claim.confidence());
            hash = isFirst ? hash : 31 * hash + claim.quote().hashCode();
            isFirst = false;
        }
        return hash;
    }

    private void put(int place, long key, int said, long row) {
        keys[place] = key;
        contents[place] = said;
        rows[place] = (int) row;
        count++;
        if (count > keys.length / 2) {
            grow();
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldContents = contents;
        int[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        contents = Arrays.copyOf(contents, keys.length);
        rows = Arrays.copyOf(rows, keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int place = place(keys, oldKeys[i]);
                keys[place] = oldKeys[i];
                contents[place] = oldContents[i];
                rows[place] = oldRows[i];
            }
        }
    }

    /** Where the key stands, or would: linear probing, the length a power of two. */
    private static int place(long[] keys, long key) {
        int mask = keys.length - 1;
        int place = (int) (key ^ key >>> 32) & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** FNV-1a over the characters, with the last step of MurmurHash3 to spread it; never 0, which means an empty place. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
