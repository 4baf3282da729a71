package dev.entente.load.documents;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file's name says. */
final class FileNames {
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[-_. ]*(.*)");

    private FileNames() {}

    /** The date that the name starts with, and the rest of it as a title. */
    static DocumentDescription describe(Path file) {
        String stem = stem(file);
        Matcher dated = DATED.matcher(stem);
        Optional<LocalDate> date = dated.matches() ? PublicationDate.find(dated.group(1)) : Optional.empty();
        String rest = date.isPresent() ? dated.group(2) : stem;
        String title = rest.replaceAll("[-_]+", " ").strip();
        return new DocumentDescription(null, title.isEmpty() ? stem : title, null, null, date.orElse(null), null);
    }

    /** What stands behind the last dot, in lower case; empty where there is none. */
    static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(stem(file).length()).replace(".", "").toLowerCase(Locale.ROOT);
    }

    static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
