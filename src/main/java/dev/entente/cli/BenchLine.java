package dev.entente.cli;

/** A line of a benchmark's table. */
interface BenchLine {
    /** For people. */
    String text();

    /** For programs: an object of JSON. */
    String json();
}
