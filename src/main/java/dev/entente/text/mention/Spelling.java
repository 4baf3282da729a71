package dev.entente.text.mention;

/** Tells whether two words are one name in two romanisations: "Sergey" and "Sergei", "Muhammad" and "Mohamed". */
final class Spelling {
    /** Of shorter words a letter more or less is another name: "Hamid" and "Hamad". */
    private static final int SHORTEST = 6;

    private Spelling() {}

    /** Whether what they have in common behind all that romanisations disagree about differs in no more than one letter; "Daniela" is not Daniel. */
    static boolean isNear(String one, String other) {
        if (one.charAt(0) != other.charAt(0) || Math.min(one.length(), other.length()) < SHORTEST) {
            return false;
        }
        boolean feminine = one.equals(other + "a") || other.equals(one + "a");
        return !feminine && distance(common(one), common(other)) <= 1;
    }

    private static String common(String word) {
        return word.replace("ph", "f")
                .replace("ks", "x")
                .replace("ou", "u")
                .replace("ei", "i")
                .replace("ey", "i")
                .replace("y", "i")
                .replace("j", "i")
                .replace("k", "c")
                .replace("q", "c")
                .replace("w", "v")
                .replace("o", "u")
                .replace("e", "i")
                .replaceAll("(.)\\1", "$1");
    }

    /** Levenshtein's, which is at most what the words are long: names are short. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int substituted = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substituted, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
