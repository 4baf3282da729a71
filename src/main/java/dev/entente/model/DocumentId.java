package dev.entente.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document's id, {@code document:slug}, stable from one load of the same document to the next.
 *
 * @param value the id as text
 */
public record DocumentId(String value) {
    private static final int MAX_SLUG = 80;
    private static final Pattern FORM = Pattern.compile("document:[^\\s/?#]{1,120}");

    /** @throws IllegalArgumentException when the text has not the form of a document's id */
    public DocumentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a document id of the form document:slug: " + value);
        }
    }

    /** A readable id: the title's slug and the fingerprint of what identifies the document (its URL, else its path). */
    public static DocumentId of(String title, String identity) {
        return new DocumentId("document:" + Slug.cut(Slug.of(title), MAX_SLUG) + "-" + Fingerprint.of(identity));
    }

    /** The id the text is, if it has the form of one. */
    public static Optional<DocumentId> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new DocumentId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
