package dev.entente.load.documents;

import dev.entente.model.Claim;
import dev.entente.model.TextSpan;
import dev.entente.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Makes a claim's quote what stands at its place in the file, letter by letter, no-break spaces, line breaks and soft hyphens included. Where
 * markup stands within (a link's address, emphasis, a tag, an entity), the quote stays what a reader sees of that place.
 */
final class WrittenQuotes {
    private final @Nullable String file;

    /** @param file as decoded, without a byte order mark; null where nothing of it is known */
    WrittenQuotes(@Nullable String file) {
        this.file = file;
    }

    Reading in(Reading reading) {
        return new Reading(
                reading.claims().stream().map(this::asWritten).toList(), reading.entities(), reading.issues());
    }

    private Claim asWritten(Claim claim) {
        if (file == null || !(claim.locator() instanceof TextSpan span) || span.end() > file.length()) {
            return claim;
        }
        String written = file.substring(span.start(), span.end());
        return visible(written).equals(visible(claim.quote())) ? claim.withQuote(written) : claim;
    }

    /** The text without its white space and without what is shown by nothing. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && ReadableTextBuilder.INVISIBLE.indexOf(c) < 0)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }
}
