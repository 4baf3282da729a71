package dev.entente.load.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one place (the command's options, a sidecar, a header, the file's name) says of a document; null where it says nothing.
 *
 * @param id what its keeper calls it
 * @param title its headline
 * @param url where it was published
 * @param source who published it
 * @param publishedOn the day it was published
 * @param language BCP 47 tag of its text
 */
public record DocumentDescription(
        @Nullable String id,
        @Nullable String title,
        @Nullable String url,
        @Nullable String source,
        @Nullable LocalDate publishedOn,
        @Nullable String language) {
    /** Says nothing. */
    public static final DocumentDescription NOTHING = new DocumentDescription(null, null, null, null, null, null);

    /** This one, with the gaps filled from another. */
    public DocumentDescription or(DocumentDescription other) {
        return new DocumentDescription(
                id != null ? id : other.id,
                title != null ? title : other.title,
                url != null ? url : other.url,
                source != null ? source : other.source,
                publishedOn != null ? publishedOn : other.publishedOn,
                language != null ? language : other.language);
    }
}
