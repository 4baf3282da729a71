package dev.entente.model;

/**
 * One name of an entity.
 *
 * @param text the name as written, any script, not blank
 * @param language BCP 47 tag, {@code und} where unknown
 * @param kind what sort of name it is
 */
public record Name(String text, String language, NameKind kind) {
    public Name {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A name must not be blank");
        }
    }

    public static Name preferred(String text) {
        return new Name(text, "en", NameKind.PREFERRED);
    }

    public static Name alias(String text, String language) {
        return new Name(text, language, NameKind.ALIAS);
    }
}
