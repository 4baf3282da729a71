package dev.entente.text.syntax;

import java.util.Set;

/** Verbs, by their lemma, behind which an infinitive tells what their own subject does it for. */
public final class PurposeVerbs {
    /** "Flew to Oslo <em>to ask</em>". */
    public static final Set<String> MOTION = Set.of(
            "travel", "go", "fly", "come", "return", "head", "march", "walk", "journey", "sail", "drive", "rush");

    /** "Telephoned Abe <em>to thank</em> him". */
    public static final Set<String> CONTACT =
            Set.of("telephone", "phone", "ring", "cable", "contact", "meet", "visit", "see");

    private PurposeVerbs() {}
}
