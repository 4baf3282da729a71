package dev.entente.cli;

import dev.entente.load.LoadRequest;
import dev.entente.load.UnusableRequestException;
import dev.entente.load.documents.NamedReader;
import dev.entente.text.ClaimReader;
import dev.entente.text.languagemodel.LanguageModelSettings;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Who is to read texts.
 *
 * @param actors dictionaries whose names he is to know
 */
record ReaderRequest(ReaderChoice choice, List<Path> actors) {
    private static final String READER = "reader";
    private static final String ACTORS = "actors";

    ReaderRequest {
        actors = actors.stream().map(file -> file.toAbsolutePath().normalize()).toList();
    }

    /** @throws UnusableRequestException when there can be no such reader: the message says what to change */
    void check() {
        if (!actors.isEmpty() && choice != ReaderChoice.ENGLISH) {
            throw new UnusableRequestException("--actors goes with --reader english only");
        }
        for (Path file : actors) {
            if (!Files.isReadable(file)) {
                throw new UnusableRequestException("Cannot read the dictionary " + file);
            }
        }
        if (choice != ReaderChoice.ENGLISH) {
            languageModel();
        }
    }

    /**
     * Makes the reader.
     *
     * @param english makes the reader of English
     * @param err is told what of the dictionaries cannot be used
     * @throws UnusableRequestException as {@link #check}
     */
    NamedReader open(Supplier<ClaimReader> english, PrintWriter err) {
        check();
        if (!actors.isEmpty()) {
            return BroughtNames.read(actors, err);
        }
        return choice == ReaderChoice.ENGLISH
                ? new NamedReader(english.get(), ClaimReaders.VERSION)
                : ClaimReaders.withLanguageModel(choice, languageModel());
    }

    private LanguageModelSettings languageModel() {
        try {
            return LanguageModelSource.settings();
        } catch (IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage()).replaceFirst("\\.$", "");
            throw new UnusableRequestException("--reader " + choice.label() + ": " + why, e);
        }
    }

    List<String> toList() {
        List<String> options = new ArrayList<>(List.of(READER + "=" + choice.label()));
        actors.forEach(file -> options.add(ACTORS + "=" + file));
        return options;
    }

    /** Reads what {@link #toList} wrote. */
    static ReaderRequest of(LoadRequest request) {
        return new ReaderRequest(
                request.find(READER).map(new ReaderChoice.Converter()::convert).orElse(ReaderChoice.ENGLISH),
                request.values(ACTORS).stream().map(Path::of).toList());
    }
}
