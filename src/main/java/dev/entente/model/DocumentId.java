package dev.entente.model;

import java.util.Optional;

/**
 * A document's id, {@code document:slug}, stable from one load of the same document to the next.
 *
 * @param value the id as text
 */
public record DocumentId(String value) {
    private static final int MAX_SLUG = 80;
    private static final String PREFIX = "document:";
    private static final int MAX_LENGTH = 120;
    private static final String EXCLUDED = " \t\n\u000B\f\r/?#";

    /** @throws IllegalArgumentException when the text has not the form of a document's id */
    public DocumentId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a document id of the form document:slug: " + value);
        }
    }

    /** A readable id: the title's slug and the fingerprint of what identifies the document (its URL, else its path). */
    public static DocumentId of(String title, String identity) {
        return new DocumentId("document:" + Slug.cut(Slug.of(title), MAX_SLUG) + "-" + Fingerprint.of(identity));
    }

    /** The id the text is, if it has the form of one. */
    public static Optional<DocumentId> find(String text) {
        return isValid(text) ? Optional.of(new DocumentId(text)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        if (!text.startsWith(PREFIX)) {
            return false;
        }
        for (int i = PREFIX.length(); i < text.length(); i++) {
            if (EXCLUDED.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        int length = text.codePointCount(PREFIX.length(), text.length());
        return length >= 1 && length <= MAX_LENGTH;
    }

    @Override
    public String toString() {
        return value;
    }
}
