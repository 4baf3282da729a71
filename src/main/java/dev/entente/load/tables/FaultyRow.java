package dev.entente.load.tables;

/** What stands where a row should. */
record FaultyRow(long line, String raw, Row.Fault fault) implements Row {
    @Override
    public int size() {
        return 0;
    }

    @Override
    public String cell(int column) {
        return "";
    }

    @Override
    public int length() {
        return raw.length();
    }
}
