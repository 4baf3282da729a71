package dev.entente.model;

/**
 * Who published a document: a paper, an agency, a government office, a data set's keeper.
 *
 * @param id {@code source:slug}
 * @param name the name it is shown under
 */
public record Source(String id, String name) {
    public static final Source UNKNOWN = named("Unknown source");

    public static Source named(String name) {
        return new Source("source:" + Slug.of(name), name);
    }
}
