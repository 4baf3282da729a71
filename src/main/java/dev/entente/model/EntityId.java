package dev.entente.model;

import java.util.regex.Pattern;

/**
 * An entity's one readable id, {@code kind:slug}: {@code state:prk}, {@code person:kim-jong-un}.
 *
 * <p>The slug is made of lower-case letters and digits of any script and hyphens, at most {@value #MAX_LENGTH} characters with the kind.
 * States use their ISO 3166-1 alpha-3 code. The order is that of the text and decides which way a symmetric relation is stored.
 *
 * @param value the id as text
 */
public record EntityId(String value) implements Comparable<EntityId> {
    public static final int MAX_LENGTH = 120;

    private static final Pattern FORM =
            Pattern.compile("[a-z]+:[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+(-[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+)*");

    /** @throws IllegalArgumentException when the text is no {@code kind:slug} of a known kind */
    public EntityId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an entity id of the form kind:slug: " + value);
        }
    }

    /** The id of an entity of this kind with this name; the name is turned into a slug. */
    public static EntityId of(EntityKind kind, String name) {
        String slug = Slug.of(name);
        int room = MAX_LENGTH - kind.prefix().length() - 1;
        return new EntityId(kind.prefix() + ":" + Slug.cut(slug, room));
    }

    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH
                && FORM.matcher(text).matches()
                && EntityKind.find(text.substring(0, text.indexOf(':'))).isPresent();
    }

    public EntityKind kind() {
        return EntityKind.find(value.substring(0, value.indexOf(':'))).orElseThrow();
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
