package dev.entente.cli;

import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.text.evaluation.Evaluation;
import dev.entente.text.evaluation.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Rows and claims that are counted together.
 *
 * @param by what they are grouped by: all, tier, polarity, type
 * @param name the group's
 * @param figures counts them
 */
record FigureGroup(String by, String name, Function<Evaluation, Figures> figures) {
    /** All groups, in the order they are printed. */
    static List<FigureGroup> list() {
        List<FigureGroup> groups = new ArrayList<>();
        groups.add(new FigureGroup("all", "all", Evaluation::figures));
        groups.add(new FigureGroup("tier", "tier A", Evaluation::figuresOfTierA));
        for (Polarity polarity : Polarity.values()) {
            groups.add(new FigureGroup("polarity", polarity.code(), run -> run.figures(polarity)));
        }
        for (RelationType type : RelationType.values()) {
            groups.add(new FigureGroup("type", type.name(), run -> run.figures(type)));
        }
        return groups;
    }

    /** Whether there is neither a row nor a claim. */
    static boolean isEmpty(Figures figures) {
        return figures.found() + figures.missed() + figures.right() + figures.spurious() == 0;
    }
}
