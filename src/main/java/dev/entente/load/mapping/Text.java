package dev.entente.load.mapping;

/** Takes a text from a row; empty where the row has none. */
@FunctionalInterface
interface Text {
    String of(Columns.Cells cells);
}
