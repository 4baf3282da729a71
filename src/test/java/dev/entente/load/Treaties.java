package dev.entente.load;

/** The mapping that tests of reading share: treaties between the states {@code a} and {@code b}, found by {@code id}. */
public final class Treaties {
    private static final String DATED = """
            name: treaties
            title: Treaties
            about: Who is allied
            licence: Own
            source: Harbour Archive
            files: {%s}
            key: '{id}'
            document: 'Treaty {id}'
            quote: '{a} {b}'
            claims:
              - type: ALLIED_WITH
                subject: {state: name, column: a}
                object: {state: name, column: b}
                period: {from: {column: since}}
                confidence: 0.9
            """;

    private Treaties() {}

    /** @param files what the mapping says of its files: {@code form: json} */
    public static String of(String files) {
        return dated(files).replace("    period: {from: {column: since}}\n", "");
    }

    /** The same with the year or day in {@code since}. */
    public static String dated(String files) {
        return DATED.formatted(files);
    }

    /** One that misspells a column, at its line 13: the tables have {@code second}. */
    public static String misspelled(String files) {
        return of(files).replace("column: b", "column: secund").replace("{b}", "{secund}");
    }
}
