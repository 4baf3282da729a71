package dev.entente.text.mention;

import dev.entente.text.gazetteer.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person's full name as a text writes it.
 *
 * @param text without titles
 * @param surname folded
 * @param given folded
 */
record PersonName(String text, String surname, String given) {
    private static final Set<String> SURNAMES_FIRST = Set.of(
            "kim", "lee", "park", "moon", "choi", "jung", "jeong", "chung", "kang", "cho", "yoon", "jang", "lim", "han",
            "oh", "seo", "suh", "shin", "kwon", "hwang", "ahn", "song", "ryu", "hong", "ri", "pak", "choe", "jo", "an",
            "paek", "thae", "xi", "li", "wang", "zhang", "liu", "chen", "yang", "zhao", "wu", "zhou", "xu", "ma", "zhu",
            "hu", "guo", "he", "luo", "deng", "mao", "jiang", "wei", "qin", "geng", "hua", "nguyen", "tran", "le",
            "pham", "vo", "phan", "tsai", "hun");
    private static final Set<String> CHINESE = Set.of(
            "xi", "wang", "zhang", "liu", "chen", "yang", "zhao", "wu", "zhou", "xu", "zhu", "guo", "luo", "deng",
            "mao", "jiang", "qin", "geng", "hua", "tsai");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> PARTICLES =
            Set.of("bin", "al", "el", "von", "van", "de", "der", "da", "di", "le", "la", "dos", "del", "ben");

    static PersonName of(String written) {
        String text = written.equals(written.toUpperCase(Locale.ROOT)) ? titleCase(written) : written;
        List<String> words = Arrays.stream(text.split("[\\s,]+"))
                .filter(word -> !SUFFIXES.contains(Part.fold(word)))
                .toList();
        List<String> capitals = words.stream()
                .filter(word -> word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.contains("."))
                .toList();
        if (capitals.size() == 1 && words.size() == 2 && words.get(0).equals(capitals.get(0))) {
            return new PersonName(text, Part.fold(words.get(0)), Part.fold(words.get(1)));
        }
        String first = Part.fold(words.get(0));
        boolean surnameFirst = SURNAMES_FIRST.contains(first)
                && (words.size() == 3 || words.size() == 2 && (words.get(1).contains("-") || CHINESE.contains(first)));
        if (surnameFirst) {
            return new PersonName(text, first, Part.fold(String.join(" ", words.subList(1, words.size()))));
        }
        int start = words.size() - 1;
        while (start > 1 && PARTICLES.contains(Part.fold(words.get(start - 1)))) {
            start--;
        }
        return new PersonName(text, Part.fold(String.join(" ", words.subList(start, words.size()))), first);
    }

    /** The words a text may use alone for its bearer, folded; none for "Hussein of Jordan", whom "Jordan" does not mean. */
    Set<String> shortNames() {
        if (text.contains(" of ")) {
            return Set.of();
        }
        String last = surname.substring(surname.lastIndexOf(' ') + 1);
        return Set.copyOf(List.of(surname, last).stream().distinct().toList());
    }

    /** The first two of three names or more, folded: "Hassan Sheikh"; empty where the surname comes first and where the second is no name of its own. */
    Optional<String> givenTwo() {
        String[] words = text.split("[\\s,]+");
        return words.length < 3 || isSurnameFirst() || !isWord(words[1])
                ? Optional.empty()
                : Optional.of(Part.fold(words[0] + " " + words[1]));
    }

    /** The first of what may be two surnames, folded: "Sepúlveda" of Bernardo Sepúlveda Amor; also a middle name. */
    Optional<String> firstSurname() {
        String[] words = text.split("[\\s,]+");
        return words.length < 3 || isSurnameFirst() || !isWord(words[words.length - 2])
                ? Optional.empty()
                : Optional.of(Part.fold(words[words.length - 2]));
    }

    private boolean isSurnameFirst() {
        return SURNAMES_FIRST.contains(Part.fold(text.split("[\\s,]+")[0]));
    }

    private static boolean isWord(String word) {
        return word.matches("\\p{Lu}[\\p{L}’'-]{3,}") && !PARTICLES.contains(Part.fold(word));
    }

    /** Whether the other spelling leaves out middle names only. */
    boolean isSameAs(PersonName other) {
        return Part.fold(text).equals(Part.fold(other.text))
                || surname.equals(other.surname) && given.equals(other.given);
    }

    /** "Sergey" and "Sergei", "Behari" and "Bihari": whether both differ only in how each given name is spelt; not where the surname comes first. */
    boolean isSpellingOf(PersonName other) {
        List<String> own = Arrays.asList(Part.fold(text).split(" "));
        List<String> others = Arrays.asList(Part.fold(other.text).split(" "));
        if (own.size() != others.size()
                || !surname.equals(other.surname)
                || SURNAMES_FIRST.contains(own.get(0))
                || SURNAMES_FIRST.contains(others.get(0))) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).equals(others.get(i)) && !Spelling.isNear(own.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the other name goes on behind this one: "Hassan Sheikh" and "Hassan Sheikh Mohamud". */
    boolean isBeginningOf(PersonName other) {
        return !surname.isEmpty() && !given.isEmpty() && Part.fold(other.text).startsWith(Part.fold(text) + " ");
    }

    /** Whether it is the end of the other name: "Borja Cevallos" of "Rodrigo Borja Cevallos". */
    boolean isSurnamesOf(PersonName other) {
        return !surname.isEmpty() && Part.fold(other.text).endsWith(" " + Part.fold(text));
    }

    /** The name without middle initials, which some texts write and others leave out: what its bearer is known by. */
    String withoutInitials() {
        String[] words = text.split(" ");
        return Arrays.stream(words)
                .filter(word -> word.equals(words[0]) || !word.matches("\\p{Lu}\\."))
                .collect(Collectors.joining(" "));
    }

    private static String titleCase(String capitals) {
        return Arrays.stream(capitals.split(" "))
                .map(word -> word.length() < 2
                        ? word
                        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
