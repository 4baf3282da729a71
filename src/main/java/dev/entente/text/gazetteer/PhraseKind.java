package dev.entente.text.gazetteer;

/** How a phrase names its entity. */
public enum PhraseKind {
    /** "North Korea", "NATO". */
    NAME,
    /** A name that is nobody's alone and needs its state nearby: "the Senate", "the National Assembly". */
    SHARED_NAME,
    /** "Chinese", "Americans". */
    DEMONYM,
    /** A city that is a place and acts for its state: "Beijing". */
    CAPITAL,
    /** A building that acts for its state: "the Kremlin". */
    SEAT
}
