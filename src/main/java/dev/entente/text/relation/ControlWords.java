package dev.entente.text.relation;

import java.util.Set;

/** Words that tell who does what an infinitive or a gerund below them says. */
final class ControlWords {
    /** Verbs whose infinitive is done by their own subject although they have an object. */
    static final Set<String> SUBJECT_CONTROL =
            Set.of("promise", "threaten", "vow", "use", "take", "make", "hold", "have", "seize", "enjoy");

    /** Who sends troops to defend defends. */
    static final Set<String> SENDS =
            Set.of("send", "deploy", "dispatch", "use", "move", "spend", "deliver", "provide", "rush");

    static final Set<String> DONE_BY_OBJECT = Set.of(
            "accuse",
            "blame",
            "condemn",
            "advise",
            "caution",
            "counsel",
            "warn",
            "criticize",
            "denounce",
            "suspect",
            "stop",
            "prevent",
            "keep",
            "thank",
            "praise",
            "congratulate",
            "commend",
            "see",
            "catch");
    static final Set<String> RESOLVES = Set.of(
            "commitment",
            "decision",
            "determination",
            "effort",
            "intention",
            "offer",
            "plan",
            "pledge",
            "promise",
            "readiness",
            "refusal",
            "resolve",
            "threat",
            "vow",
            "willingness");
    /** What one sets going without a name does not act: who leads a delegation to ask asks. */
    static final Set<String> LEADING = Set.of(
            "lead",
            "head",
            "launch",
            "mount",
            "stage",
            "organize",
            "start",
            "form",
            "found",
            "build",
            "create",
            "convene",
            "block",
            "stop",
            "halt",
            "close",
            "burn",
            "barricade",
            "occupy");

    private ControlWords() {}
}
