package dev.entente.load.mapping;

import dev.entente.load.RowReading;
import dev.entente.load.mapping.Agreement.Ballot;
import dev.entente.load.mapping.Agreement.Count;
import dev.entente.load.tables.Row;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/**
 * The votes read so far, and what they come to. Memory: a byte for each member and question (200 by 6,200 in the General Assembly), and
 * three counts for each pair and year (36 MB there). Cost: the square of the members for each question.
 */
public final class AgreementSum {
    private final Agreement agreement;
    private final Map<EntityId, Integer> numbers = new HashMap<>();
    private final List<Entity> members = new ArrayList<>();
    private final TreeMap<Integer, Map<String, byte[]>> years = new TreeMap<>();

    AgreementSum(Agreement agreement) {
        this.agreement = agreement;
    }

    /** Takes in a vote; the reading says that it was counted, or why not. */
    public RowReading add(Row row, Mapping.Layout layout, long number, String file) {
        try {
            Ballot ballot = agreement.ballot(row, layout, file);
            int member = numbers.computeIfAbsent(ballot.member().id(), id -> {
                members.add(ballot.member());
                return members.size() - 1;
            });
            Map<String, byte[]> questions = years.computeIfAbsent(ballot.year(), year -> new HashMap<>());
            byte[] cast = questions.getOrDefault(ballot.question(), new byte[0]);
            if (cast.length <= member) {
                cast = Arrays.copyOf(cast, Math.max(member + 1, 256));
                questions.put(ballot.question(), cast);
            }
            cast[member] = (byte) (ballot.vote() + 1);
            return new RowReading.Skipped(number, "summed-up");
        } catch (RowProblem e) {
            return agreement.unusable(e, row, number, file);
        }
    }

    /**
     * What the votes come to, pair by pair and year by year: a claim, or that the pair stands neither way or voted together too seldom. A pair's years
     * come together because its relations are derived together: spread over the whole load, each year would read all years before it again.
     *
     * @param afterRow the number of the last row read
     */
    public Results results(long afterRow) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            order.add(i);
        }
        order.sort(java.util.Comparator.comparing(i -> members.get(i).id()));
        return new Results(afterRow, order);
    }

    /** The results one after another. */
    public final class Results implements Iterator<RowReading> {
        private final List<Integer> order;
        private final List<Integer> calendar = List.copyOf(years.keySet());
        private final List<int[][]> counts =
                years.values().stream().map(this::count).toList();
        private long row;
        private int first;
        private int second = 1;
        private int year;

        Results(long afterRow, List<Integer> order) {
            this.row = afterRow;
            this.order = order;
        }

        /** Goes on to the next year in which a pair voted together, if the one at hand is none. */
        @Override
        public boolean hasNext() {
            while (second < order.size()) {
                if (year == counts.size()) {
                    year = 0;
                    second++;
                    if (second == order.size() && first + 2 < order.size()) {
                        first++;
                        second = first + 1;
                    }
                } else if (at(first, second).together() > 0) {
                    return true;
                } else {
                    year++;
                }
            }
            return false;
        }

        @Override
        public RowReading next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Count count = at(first, second);
            Entity a = members.get(order.get(first));
            Entity b = members.get(order.get(second));
            int voted = calendar.get(year);
            year++;
            row++;
            if (!agreement.isEnough(count)) {
                return new RowReading.Skipped(row, "too-few-votes-together");
            }
            RelationType type = agreement.type(count);
            return type == null
                    ? new RowReading.Skipped(row, "neither-with-nor-against")
                    : new RowReading.Read(row, List.of(agreement.content(a, b, voted, type, count)));
        }

        /** How many of the pairs are dealt with, 0 to 1. */
        public double share() {
            long all = order.size();
            long pairs = all * (all - 1) / 2;
            if (pairs == 0 || second >= all) {
                return 1;
            }
            long before = first * (2 * all - first - 1) / 2;
            return (double) (before + second - first - 1) / pairs;
        }

        private Count at(int i, int j) {
            int a = Math.min(order.get(i), order.get(j));
            int b = Math.max(order.get(i), order.get(j));
            int[] pair = counts.get(year)[a];
            return new Count(pair[3 * b], pair[3 * b + 1], pair[3 * b + 2]);
        }

        private int[][] count(Map<String, byte[]> questions) {
            int size = members.size();
            int[][] sums = new int[size][3 * size];
            for (byte[] cast : questions.values()) {
                for (int a = 0; a < cast.length; a++) {
                    if (cast[a] != 0) {
                        int[] row = sums[a];
                        for (int b = a + 1; b < cast.length; b++) {
                            if (cast[b] != 0) {
                                row[3 * b + Math.abs(cast[a] - cast[b])]++;
                            }
                        }
                    }
                }
            }
            return sums;
        }
    }
}
