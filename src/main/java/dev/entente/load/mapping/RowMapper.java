package dev.entente.load.mapping;

import dev.entente.graph.DocumentContent;
import dev.entente.load.LoadIssue;
import dev.entente.load.RowReading;
import dev.entente.load.tables.Row;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Fingerprint;
import dev.entente.model.PartialDate;
import dev.entente.model.RowKey;
import dev.entente.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes of each row a document with its claims. Safe for use by many threads. */
public final class RowMapper {
    private static final int MAX_ID_PART = 90;
    private static final int MAX_TITLE = 200;

    private final String name;
    private final Parts parts;
    private final List<ClaimRule> claims;
    private final List<SkipRule> skips;
    private final Set<String> expected;
    private final Set<String> missing;
    private final Optional<PeopleByItem> people;

    RowMapper(
            String name,
            Parts parts,
            List<ClaimRule> claims,
            List<SkipRule> skips,
            Set<String> expected,
            Set<String> missing,
            Optional<PeopleByItem> people) {
        this.name = name;
        this.parts = parts;
        this.claims = List.copyOf(claims);
        this.skips = List.copyOf(skips);
        this.expected = expected;
        this.missing = missing;
        this.people = people;
    }

    /** What a row's document is made of; url, published and the publisher's name may be missing. */
    record Parts(
            Text key,
            Text title,
            @Nullable Text url,
            @Nullable DateOf published,
            Source source,
            @Nullable Text publisher) {}

    /** Rows that are none of the mapping's business, with the code they are counted under. */
    record SkipRule(Condition when, String code) {}

    /**
     * Maps a row.
     *
     * @param number the row's number in the source
     * @param file the name of its file, for issues
     * @param partly is told the issues of rows that are used without what they concern
     */
    public RowReading map(Row row, Mapping.Layout layout, long number, String file, Consumer<LoadIssue> partly) {
        people.ifPresent(items -> items.doubts(number).forEach(doubt -> partly.accept(issue(doubt, row, file))));
        Columns.Cells cells = new Columns.Cells(row, layout.places(), missing, file);
        for (SkipRule skip : skips) {
            if (skip.when.holds(cells)) {
                return new RowReading.Skipped(number, skip.code);
            }
        }
        try {
            return map(cells, row, number, file, partly);
        } catch (RowProblem e) {
            return unusable(e, row, number, file);
        } catch (IllegalArgumentException e) {
            return unusable(new RowProblem("not-usable", String.valueOf(e.getMessage())), row, number, file);
        }
    }

    /** A row that another part found wrong. */
    RowReading unusable(RowProblem problem, Row row, long number, String file) {
        if (expected.contains(problem.code())) {
            return new RowReading.Skipped(number, problem.code());
        }
        return new RowReading.Unusable(number, issue(problem, row, file), row.raw());
    }

    private static LoadIssue issue(RowProblem problem, Row row, String file) {
        return new LoadIssue(problem.code(), file + ":" + row.line(), problem.why());
    }

    private RowReading map(Columns.Cells cells, Row row, long number, String file, Consumer<LoadIssue> partly)
            throws RowProblem {
        String key = parts.key.of(cells);
        if (key.isBlank()) {
            throw new RowProblem(
                    "key-missing",
                    "The row has no key to be found by again. Fill the columns of the mapping's key, or choose others");
        }
        DocumentId id = documentId(name, key);
        ClaimRule.Made made = new ClaimRule.Made(new LinkedHashMap<>(4), new ArrayList<>(2));
        PartialDate published = parts.published == null ? null : parts.published.of(cells);
        LocalDate day = published == null ? null : published.first();
        Map<String, RowProblem> problems = new LinkedHashMap<>();
        for (ClaimRule rule : claims) {
            try {
                rule.add(cells, day, id, new RowKey(key), made);
            } catch (RowProblem e) {
                problems.putIfAbsent(e.code() + e.why(), e);
            }
        }
        if (made.claims().isEmpty()) {
            throw worst(problems.values());
        }
        for (RowProblem problem : problems.values()) {
            if (!expected.contains(problem.code())) {
                partly.accept(issue(problem, row, file));
            }
        }
        return new RowReading.Read(number, List.of(content(cells, id, day, made)));
    }

    /** The first that is an issue, else the first that is to be expected. */
    private RowProblem worst(Collection<RowProblem> problems) {
        return problems.stream()
                .min(Comparator.comparing(problem -> expected.contains(problem.code())))
                .orElseGet(() -> new RowProblem("no-rule", "No rule of the mapping is for this row"));
    }

    private DocumentContent content(
            Columns.Cells cells, DocumentId id, @Nullable LocalDate published, ClaimRule.Made made) {
        String url = parts.url == null ? "" : parts.url.of(cells);
        String title = parts.title.of(cells);
        String publisher = parts.publisher == null ? "" : parts.publisher.of(cells);
        Document document = new Document(
                id,
                title.length() > MAX_TITLE ? title.substring(0, MAX_TITLE) : title,
                url.isEmpty() ? null : url,
                publisher.isEmpty() ? parts.source : Source.named(publisher),
                published,
                "und",
                Fingerprint.of(id.value() + "|" + made.claims().get(0).quote()));
        return new DocumentContent(document, List.copyOf(made.entities().values()), made.claims());
    }

    static DocumentId documentId(String name, String key) {
        return isIdPart(key)
                ? new DocumentId("document:" + name + "-" + key)
                : DocumentId.of(name + " " + key, name + "|" + key);
    }

    private static boolean isIdPart(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean isLetterOrDigit = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (!isLetterOrDigit && "_.:-".indexOf(c) < 0) {
                return false;
            }
        }
        return !key.isEmpty() && key.length() <= MAX_ID_PART;
    }
}
