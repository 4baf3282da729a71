package dev.entente.load.documents;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the named values of a header or sidecar into a {@link DocumentDescription}; what is not valid becomes an issue. */
final class DescriptionFields {
    /** The names a plain text's header may use; any other first line is the text itself. */
    static final Set<String> NAMES = Set.of(
            "id",
            "title",
            "headline",
            "url",
            "source_url",
            "link",
            "source",
            "publisher",
            "date",
            "published",
            "language",
            "lang");

    private DescriptionFields() {}

    /** @param fields by lower-case name */
    static DocumentDescription describe(Map<String, String> fields, FileIssues issues) {
        return new DocumentDescription(
                first(fields, "id"),
                first(fields, "title", "headline"),
                url(first(fields, "url", "source_url", "link"), issues),
                first(fields, "source", "publisher"),
                date(first(fields, "date", "published", "published_time"), issues),
                language(first(fields, "language", "lang"), issues));
    }

    /** Finds the address of a page: absolute, with a host. */
    static Optional<URI> findUrl(String text) {
        try {
            URI url = new URI(text.strip());
            return url.isAbsolute() && url.getHost() != null ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Finds the BCP 47 tag in {@code en}, {@code en-GB} or {@code en_GB}. */
    static Optional<String> findLanguage(String text) {
        String tag = Locale.forLanguageTag(text.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? Optional.empty() : Optional.of(tag);
    }

    static @Nullable String url(@Nullable String text, FileIssues issues) {
        if (text != null && findUrl(text).isEmpty()) {
            issues.add("url-not-valid", "Not an address of the form https://host/path, left out: " + text);
            return null;
        }
        return text;
    }

    static @Nullable LocalDate date(@Nullable String text, FileIssues issues) {
        if (text == null) {
            return null;
        }
        Optional<LocalDate> date = PublicationDate.find(text);
        if (date.isEmpty()) {
            issues.add("date-not-valid", "Not a date of the form 2018-03-28, left out: " + text);
        }
        return date.orElse(null);
    }

    static @Nullable String language(@Nullable String text, FileIssues issues) {
        if (text == null) {
            return null;
        }
        Optional<String> language = findLanguage(text);
        if (language.isEmpty()) {
            issues.add("language-not-valid", "Not a language tag such as en or pt-BR, left out: " + text);
        }
        return language.orElse(null);
    }

    private static @Nullable String first(Map<String, String> fields, String... names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null && !value.isBlank()) {
                return value.strip().replaceAll("[\\s\\u00a0]+", " ");
            }
        }
        return null;
    }
}
