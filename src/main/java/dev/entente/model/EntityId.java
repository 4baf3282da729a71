package dev.entente.model;

import java.util.Objects;

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
        return text.length() <= MAX_LENGTH && EntityKind.ofId(text) != null && isSlug(text, text.indexOf(':') + 1);
    }

    public EntityKind kind() {
        return Objects.requireNonNull(EntityKind.ofId(value));
    }

    /** Words of letters and digits with a hyphen between them; a pattern would take most of the time that mapping a row takes. */
    private static boolean isSlug(String text, int start) {
        boolean isWordOpen = false;
        for (int i = start; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (character == '-' ? !isWordOpen : !isOfWord(character)) {
                return false;
            }
            isWordOpen = character != '-';
            i += Character.charCount(character);
        }
        return isWordOpen;
    }

    private static boolean isOfWord(int character) {
        if (character < 128) {
            return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
        }
        return switch (Character.getType(character)) {
            case Character.LOWERCASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER -> true;
            default -> false;
        };
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
