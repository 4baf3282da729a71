package dev.entente.cli;

import dev.entente.load.LoadRequest;
import dev.entente.load.documents.ArticleFiles;
import dev.entente.load.documents.ArticleReader;
import dev.entente.load.documents.DocumentDescription;
import dev.entente.load.documents.DocumentSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which files to read, and what is known of them: what {@code load documents} and {@code extract} have in common. */
final class DocumentOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Files and folders: plain text (.txt), Markdown (.md), web pages (.html). Folders are read to the"
                            + " bottom, hidden files left out. NAME.txt.yaml or NAME.meta.yaml describes NAME.txt.")
    private List<Path> paths = List.of();

    @Option(names = "--title", description = "Title of the document; for one file only.")
    private @Nullable String title;

    @Option(
            names = "--url",
            converter = Url.class,
            description = "Where the document was published; for one file only.")
    private @Nullable URI url;

    @Option(names = "--source", description = "Who published the documents.")
    private @Nullable String source;

    @Option(
            names = "--date",
            converter = Day.class,
            paramLabel = "YYYY-MM-DD",
            description = "The day the documents were published.")
    private @Nullable LocalDate date;

    @Option(
            names = "--language",
            converter = Language.class,
            description = "Language of the documents, such as en or pt-BR.")
    private @Nullable String language;

    @Option(
            names = "--max-bytes",
            paramLabel = "BYTES",
            defaultValue = "" + ArticleReader.DEFAULT_MAX_BYTES,
            description = "Leave out files longer than this (default: ${DEFAULT-VALUE}).")
    private long maxBytes;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many files to read at once (default: one a core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** The files to read. */
    ArticleFiles files() {
        if (paths.isEmpty()) {
            throw wrong("Name the files and folders to read: PATH...");
        }
        ArticleFiles files = ArticleFiles.under(paths);
        if ((title != null || url != null) && files.files().size() > 1) {
            throw wrong("--title and --url describe one document, and there are "
                    + files.files().size() + " files.");
        }
        return files;
    }

    boolean nameFiles() {
        return !paths.isEmpty();
    }

    ArticleReader articleReader() {
        if (maxBytes < 1) {
            throw wrong("--max-bytes must be 1 or more.");
        }
        return new ArticleReader(description(), maxBytes);
    }

    /** The load of what is named, to be read so. */
    LoadRequest request(ReaderRequest reader) {
        files();
        articleReader();
        RequestedDocuments.Options told = new RequestedDocuments.Options(description(), maxBytes, threads(), reader);
        return new LoadRequest(DocumentSource.NAME, paths, null, DocumentSource.MAX_UNUSABLE, null, told.toList());
    }

    private DocumentDescription description() {
        String address = url == null ? null : url.toString();
        return new DocumentDescription(null, blankToNull(title), address, blankToNull(source), date, language);
    }

    int threads() {
        if (threads < 1) {
            throw wrong("--threads must be 1 or more.");
        }
        return threads;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Reads a day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' is no day of the form 2018-03-28");
            }
        }
    }

    /** Reads an absolute address. */
    static final class Url implements ITypeConverter<URI> {
        @Override
        public URI convert(String text) {
            try {
                URI url = URI.create(text);
                if (url.isAbsolute() && url.getHost() != null) {
                    return url;
                }
            } catch (IllegalArgumentException e) {
                // Told below, in our words.
            }
            throw new TypeConversionException("'" + text + "' is no address of the form https://host/path");
        }
    }

    /** Reads a language tag. */
    static final class Language implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            String tag = Locale.forLanguageTag(text).toLanguageTag();
            if (tag.equals("und")) {
                throw new TypeConversionException("'" + text + "' is no language tag such as en or pt-BR");
            }
            return tag;
        }
    }
}
