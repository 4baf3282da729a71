package dev.entente.cli;

import dev.entente.load.LoadRequest;
import dev.entente.load.UnusableRequestException;
import dev.entente.load.documents.ArticleFiles;
import dev.entente.load.documents.ArticleReader;
import dev.entente.load.documents.DocumentDescription;
import dev.entente.load.documents.DocumentSource;
import dev.entente.load.documents.KnownDocuments;
import dev.entente.text.ClaimReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Documents to be loaded, as the request of a job keeps them: what it is told stays with it until it is resumed. */
final class RequestedDocuments {
    private RequestedDocuments() {}

    /** What is to be told of documents, beside their paths. */
    record Options(DocumentDescription description, long maxBytes, int threads, ReaderRequest reader) {
        List<String> toList() {
            List<String> options = new ArrayList<>();
            add("title", description.title(), options);
            add("url", description.url(), options);
            add("source", description.source(), options);
            add("date", description.publishedOn(), options);
            add("language", description.language(), options);
            add("max-bytes", maxBytes, options);
            add("threads", threads, options);
            options.addAll(reader.toList());
            return options;
        }

        private static void add(String name, @Nullable Object value, List<String> options) {
            if (value != null) {
                options.add(name + "=" + value);
            }
        }
    }

    /**
     * @param english makes the reader of English
     * @throws UnusableRequestException when the reader that is asked for cannot be
     */
    static DocumentSource open(LoadRequest request, KnownDocuments known, Supplier<ClaimReader> english) {
        if (request.files().isEmpty()) {
            throw new UnusableRequestException("Name the files and folders to read");
        }
        ReaderRequest reader = ReaderRequest.of(request);
        reader.check();
        DocumentDescription description = new DocumentDescription(
                null,
                request.find("title").orElse(null),
                request.find("url").orElse(null),
                request.find("source").orElse(null),
                request.find("date").map(LocalDate::parse).orElse(null),
                request.find("language").orElse(null));
        return new DocumentSource(
                ArticleFiles.under(request.files()),
                new ArticleReader(
                        description,
                        request.find("max-bytes").map(Long::parseLong).orElse(ArticleReader.DEFAULT_MAX_BYTES)),
                () -> reader.open(english, new PrintWriter(System.err, true, StandardCharsets.UTF_8)),
                known,
                request.find("threads")
                        .map(Integer::parseInt)
                        .orElse(Runtime.getRuntime().availableProcessors()));
    }
}
