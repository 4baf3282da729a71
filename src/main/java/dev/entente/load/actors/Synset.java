package dev.entente.load.actors;

import java.util.List;

/**
 * The names of one actor in a TABARI/PETRARCH dictionary, and its codes.
 *
 * @param names with spaces, as the file writes them, the main one first
 * @param codes in order
 * @param line the line of the main name, from 1
 */
record Synset(List<String> names, List<Code> codes, int line) {
    Synset {
        names = List.copyOf(names);
        codes = List.copyOf(codes);
    }

    /**
     * What stands in one pair of brackets.
     *
     * @param actor the CAMEO code: "KORGOVBUS"
     * @param dates as written, empty where it always holds: "2004017-20061201", ">070101"
     * @param line its line, from 1
     */
    record Code(String actor, String dates, int line) {}
}
