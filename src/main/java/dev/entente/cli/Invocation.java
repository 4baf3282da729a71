package dev.entente.cli;

import java.util.List;
import java.util.Set;

/**
 * What a command line asks for, as far as it must be known before anything is started.
 *
 * @param command the first word, empty when there is none; of a benchmark and of loads of documents and actors the second too
 * @param asksForHelp whether it only wants to be told something
 */
record Invocation(String command, boolean asksForHelp) {
    private static final Set<String> TWO_WORDS = Set.of("bench network", "bench load", "load documents", "load actors");
    private static final Set<String> WRITING_LONG = Set.of("load", "bench load", "derive");
    private static final Set<String> SERVING = Set.of("serve", "demo");
    private static final Set<String> WITHOUT_GRAPH = Set.of("", "extract", "evaluate", "bench", "bench network");
    private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version", "help");

    static Invocation of(String... args) {
        List<String> words = List.of(args);
        List<String> named =
                words.stream().filter(word -> !word.startsWith("-")).toList();
        String first = named.isEmpty() ? "" : named.get(0);
        String both = named.size() > 1 ? first + " " + named.get(1) : first;
        return new Invocation(
                TWO_WORDS.contains(both) ? both : first, words.stream().anyMatch(HELP::contains));
    }

    /** Whether the HTTP port is to be opened. */
    boolean servesHttp() {
        return !asksForHelp && SERVING.contains(command);
    }

    /** Whether a Neo4j must be chosen. */
    boolean usesGraph() {
        return !asksForHelp && !WITHOUT_GRAPH.contains(command);
    }

    /** Whether it may write for minutes on end, so that a server is worth the longer start of one that then writes faster. */
    boolean writesLong() {
        return !asksForHelp && WRITING_LONG.contains(command);
    }
}
