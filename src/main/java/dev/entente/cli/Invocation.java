package dev.entente.cli;

import java.util.List;
import java.util.Set;

/**
 * What a command line asks for, as far as it must be known before anything is started.
 *
 * @param command the first word, empty when there is none; of a benchmark the second too
 * @param asksForHelp whether it only wants to be told something
 */
record Invocation(String command, boolean asksForHelp) {
    private static final String BENCH = "bench";
    private static final Set<String> SERVING = Set.of("serve", "demo");
    private static final Set<String> WITHOUT_GRAPH = Set.of("", "extract", "evaluate", "bench", "bench network");
    private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version", "help");

    static Invocation of(String... args) {
        List<String> words = List.of(args);
        List<String> named =
                words.stream().filter(word -> !word.startsWith("-")).toList();
        String first = named.isEmpty() ? "" : named.get(0);
        String command = first.equals(BENCH) && named.size() > 1 ? first + " " + named.get(1) : first;
        return new Invocation(command, words.stream().anyMatch(HELP::contains));
    }

    /** Whether the HTTP port is to be opened. */
    boolean servesHttp() {
        return !asksForHelp && SERVING.contains(command);
    }

    /** Whether a Neo4j must be chosen. */
    boolean usesGraph() {
        return !asksForHelp && !WITHOUT_GRAPH.contains(command);
    }
}
