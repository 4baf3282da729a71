package dev.entente.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Who reads the claims of texts. */
enum ReaderChoice {
    /** The rules of English. */
    ENGLISH,
    /** The language model that is configured. */
    LANGUAGE_MODEL,
    /** Both, their claims side by side. */
    BOTH;

    /** As people write it: {@code language-model}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the words of {@link #label}. */
    static final class Converter implements ITypeConverter<ReaderChoice> {
        @Override
        public ReaderChoice convert(String text) {
            return Arrays.stream(values())
                    .filter(choice -> choice.label().equals(text.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("'" + text + "' is none of english, language-model, both"));
        }
    }
}
