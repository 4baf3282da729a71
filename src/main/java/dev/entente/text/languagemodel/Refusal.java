package dev.entente.text.languagemodel;

/** Why a claim of the model is not believed. */
final class Refusal extends Exception {
    private final String code;

    /** @param code in kebab case, see {@link dev.entente.text.ReadingIssue} */
    Refusal(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }
}
