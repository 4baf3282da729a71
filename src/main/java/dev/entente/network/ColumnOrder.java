package dev.entente.network;

/**
 * Puts columns into an order, on all processors.
 *
 * @param order which number of the old column stands at each place of the new one
 */
record ColumnOrder(int[] order) {
    int[] of(int[] column) {
        int[] picked = new int[order.length];
        CountingSort.inParts(order.length, (begin, end) -> {
            for (int i = begin; i < end; i++) {
                picked[i] = column[order[i]];
            }
        });
        return picked;
    }

    char[] of(char[] column) {
        char[] picked = new char[order.length];
        CountingSort.inParts(order.length, (begin, end) -> {
            for (int i = begin; i < end; i++) {
                picked[i] = column[order[i]];
            }
        });
        return picked;
    }

    byte[] of(byte[] column) {
        byte[] picked = new byte[order.length];
        CountingSort.inParts(order.length, (begin, end) -> {
            for (int i = begin; i < end; i++) {
                picked[i] = column[order[i]];
            }
        });
        return picked;
    }

    double[] of(double[] column) {
        double[] picked = new double[order.length];
        CountingSort.inParts(order.length, (begin, end) -> {
            for (int i = begin; i < end; i++) {
                picked[i] = column[order[i]];
            }
        });
        return picked;
    }

    long[] of(long[] column) {
        long[] picked = new long[order.length];
        CountingSort.inParts(order.length, (begin, end) -> {
            for (int i = begin; i < end; i++) {
                picked[i] = column[order[i]];
            }
        });
        return picked;
    }
}
