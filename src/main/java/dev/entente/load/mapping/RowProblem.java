package dev.entente.load.mapping;

/** Why a row, or a claim of it, cannot be made; without a stack trace, for there may be millions. */
final class RowProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String why;

    RowProblem(String code, String why) {
        super(code, null, false, false);
        this.code = code;
        this.why = why;
    }

    String code() {
        return code;
    }

    String why() {
        return why;
    }
}
