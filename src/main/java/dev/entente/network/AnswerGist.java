package dev.entente.network;

import java.util.List;
import java.util.stream.Stream;

/**
 * What every system must answer alike: of paths the hops of each, of a neighbourhood each type with how many relations there are. Which of several
 * equally short paths is shown, each system chooses by itself.
 *
 * @param parts in order of their letters
 */
public record AnswerGist(List<String> parts) {
    public AnswerGist {
        parts = parts.stream().sorted().toList();
    }

    /** Of paths, from the hops of each. */
    public static AnswerGist ofLengths(Stream<Integer> hops) {
        return new AnswerGist(hops.map(length -> length + " hops").toList());
    }

    public static AnswerGist ofPaths(List<RelationPath> paths) {
        return ofLengths(paths.stream().map(RelationPath::length));
    }

    public static AnswerGist of(Neighbourhood around) {
        return new AnswerGist(around.levels().stream()
                .flatMap(level -> level.totals().stream())
                .map(total -> total.type() + " " + total.total())
                .toList());
    }
}
