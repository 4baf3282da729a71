package dev.entente.graph;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;

/** The form in which clients carry cursors: the parts joined by bars, in URL-safe base 64. */
final class CursorToken {
    private CursorToken() {}

    static String of(String... parts) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("|", parts).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException for a token that {@link #of} did not make of that many parts */
    static String[] parse(String token, int count) {
        String[] parts;
        try {
            parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split("\\|", -1);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Not a cursor that a page gave", e);
        }
        if (parts.length != count) {
            throw new IllegalArgumentException("Not a cursor that a page gave");
        }
        return parts;
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a cursor that a page gave", e);
        }
    }

    static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not a cursor that a page gave", e);
        }
    }
}
