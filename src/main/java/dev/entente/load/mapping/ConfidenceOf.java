package dev.entente.load.mapping;

import java.util.ArrayList;
import java.util.List;

/** How sure a row's claim is, 0 to 1. */
@FunctionalInterface
interface ConfidenceOf {
    double of(Columns.Cells cells);

    /** A number, or {@code {base: B, max: M, add: [...]}} with summands for conditions and for the logarithms of counts. */
    static ConfidenceOf compile(Node node, Columns columns) {
        if (node.isText()) {
            double constant = share(node);
            return cells -> constant;
        }
        node.allow("base", "add", "max");
        double base = share(node.get("base"));
        double max = node.find("max").map(ConfidenceOf::share).orElse(1.0);
        List<ConfidenceOf> summands = new ArrayList<>();
        node.find("add").ifPresent(add -> add.list().forEach(each -> summands.add(summand(each, columns))));
        return cells -> {
            double sum = base;
            for (ConfidenceOf summand : summands) {
                sum += summand.of(cells);
            }
            return Math.max(0, Math.min(max, sum));
        };
    }

    private static ConfidenceOf summand(Node node, Columns columns) {
        node.allow("when", "add", "log2", "log10", "times");
        if (node.has("when")) {
            Condition condition = Condition.compile(node.get("when"), columns);
            double amount = node.get("add").number();
            return cells -> condition.holds(cells) ? amount : 0;
        }
        String kind = node.has("log2") ? "log2" : "log10";
        Text count = columns.column(node.get(kind));
        double times = node.get("times").number() / Math.log(kind.equals("log2") ? 2 : 10);
        return cells -> {
            try {
                return times * Math.log(Math.max(1, Double.parseDouble(count.of(cells))));
            } catch (NumberFormatException e) {
                return 0;
            }
        };
    }

    private static double share(Node node) {
        double value = node.number();
        if (!(value >= 0 && value <= 1)) {
            throw node.problem("A confidence lies between 0 and 1, not " + node.text());
        }
        return value;
    }
}
