package dev.entente.cli;

import dev.entente.text.ClaimReader;
import dev.entente.text.english.EnglishClaimReader;

/** The readers of claims that the commands use. */
final class ClaimReaders {
    /** Name and version of the reader of English: to be raised whenever it reads the same text otherwise. */
    static final String VERSION = "english-2";

    private ClaimReaders() {}

    static ClaimReader english() {
        return EnglishClaimReader.create();
    }
}
