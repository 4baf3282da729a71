package dev.entente.cli;

import dev.entente.text.ClaimReader;
import dev.entente.text.EnglishClaimReader;

/** The readers of claims that the commands use. */
final class ClaimReaders {
    /** Name and version of the reader of English: to be raised whenever it reads the same text otherwise. */
    static final String VERSION = "english-1";

    private ClaimReaders() {}

    /** Its models are loaded when the first text is read: it takes seconds and some hundred megabytes. */
    static ClaimReader english() {
        return EnglishClaimReader.create();
    }
}
