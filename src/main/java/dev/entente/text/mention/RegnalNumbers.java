package dev.entente.text.mention;

import java.util.Arrays;

/** "King Faisal <em>II</em>" is not the Faisal who has no number. */
final class RegnalNumbers {
    private RegnalNumbers() {}

    /** Whether a number stands behind the words that end here, and the name has another or none. */
    static boolean isOther(Line line, int end, String name) {
        String number = end < line.size() ? line.token(end).word() : "";
        return number.matches("[IVX]{2,5}") && Arrays.stream(name.split(" ")).noneMatch(number::equals);
    }
}
