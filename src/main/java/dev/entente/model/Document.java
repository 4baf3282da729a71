package dev.entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What claims were read in: an article, or a row of a data set.
 *
 * @param id stable from one load to the next
 * @param title its headline, or its file's name where it has none
 * @param url where it was published; null where unknown
 * @param source who published it
 * @param publishedOn the day it was published; null where unknown
 * @param language BCP 47 tag of its text, {@code und} where unknown
 * @param contentHash fingerprint of its text, white space folded: copies of one text share it
 */
public record Document(
        DocumentId id,
        String title,
        @Nullable String url,
        Source source,
        @Nullable LocalDate publishedOn,
        String language,
        String contentHash) {}
