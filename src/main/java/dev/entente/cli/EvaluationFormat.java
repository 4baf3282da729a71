package dev.entente.cli;

/** How {@code evaluate} prints figures. */
enum EvaluationFormat {
    /** Tables for people. */
    TEXT,
    /** One table for programs. */
    CSV
}
