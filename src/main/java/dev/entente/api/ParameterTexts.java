package dev.entente.api;

/** What OpenAPI says of parameters that several resources take. */
final class ParameterTexts {
    static final String TYPES =
            "Only relations of these types, parted by commas, or with nin: before them of all others; see /ontology. Default: all";

    static final String AS_OF =
            "States that hold on this day and events up to it; what is unknown excludes nothing. Default: any time";

    static final String WINDOW_TO = "End of the window: the first day outside it, or the last month or year inside it";

    /** Of a day, month or year. */
    static final String PARTIAL_DATE = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

    static final String MIN_CONFIDENCE = "Only relations at least this sure, 0 to 1";

    static final String KNOWN_AT =
            "Only relations that a document had reported by this day, with what is known of them today; those of which no report is dated, as of some data sets, too. Default: whenever reported";

    static final String POLARITY =
            "disputed: only relations that somebody denies; undisputed: only those that nobody denies; any: both";

    private ParameterTexts() {}
}
