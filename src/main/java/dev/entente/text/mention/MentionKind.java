package dev.entente.text.mention;

/** How a mention names what it means. */
public enum MentionKind {
    /** A full or short name: "Kim Jong Un", "North Korea", "DPRK". */
    NAME,
    /** A surname or a title with a surname: "Kim", "Senator Sanders". */
    SHORT_NAME,
    /** An adjective or the people for their state: "Chinese", "the Americans". */
    DEMONYM,
    /** A capital or seat that acts for its state: "Washington rejected", "Beijing's envoy". */
    CAPITAL,
    /** An office that stands for its holder: "the North Korean leader", "the US secretary of state". */
    OFFICE,
    /** "he", "they", "its". */
    PRONOUN,
    /** A definite description of something mentioned before: "the two leaders", "both sides", "the senator". */
    DESCRIPTION
}
