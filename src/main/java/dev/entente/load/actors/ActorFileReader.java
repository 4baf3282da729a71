package dev.entente.load.actors;

import dev.entente.load.LoadIssue;
import dev.entente.text.gazetteer.Gazetteer;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads files of actors: a table where the name ends in {@code .csv}, else a dictionary in TABARI/PETRARCH format. */
public final class ActorFileReader {
    /** After so many broken rows a file is no table. */
    private static final int MOST_BROKEN = 100;

    private final Gazetteer gazetteer;

    /** @param gazetteer the shipped names: whom codes and bodies mean */
    public ActorFileReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** @throws IOException when the file cannot be read at all */
    public ActorDictionary read(Path path) throws IOException {
        String file = path.getFileName().toString();
        String text = text(Files.readAllBytes(path));
        List<LoadIssue> issues = new ArrayList<>();
        List<Actor> actors =
                file.toLowerCase(Locale.ROOT).endsWith(".csv") ? csv(file, text, issues) : petrarch(file, text, issues);
        return new ActorDictionary(unique(actors, file, issues), issues);
    }

    private List<Actor> petrarch(String file, String text, List<LoadIssue> issues) {
        PetrarchFormat format = new PetrarchFormat(file);
        List<Synset> synsets = format.read(text.lines().toList());
        issues.addAll(format.issues());
        PetrarchActors actors = new PetrarchActors(file, gazetteer, issues);
        return synsets.stream().flatMap(synset -> actors.actor(synset).stream()).toList();
    }

    private List<Actor> csv(String file, String text, List<LoadIssue> issues) throws IOException {
        CsvActors actors = new CsvActors(file, gazetteer, issues);
        List<Actor> found = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .get();
        String rest = text;
        int before = 0;
        for (int broken = 0; broken < MOST_BROKEN; broken++) {
            int line = read(rest, before, format, actors, found);
            if (line < 0) {
                return found;
            }
            issues.add(new LoadIssue(
                    "csv-broken",
                    file + ":" + (before + line),
                    "The row was left out: its quotes do not match; double those within a cell and close it"));
            List<String> lines = rest.lines().toList();
            if (line >= lines.size()) {
                return found;
            }
            rest = lines.get(0) + "\n" + String.join("\n", lines.subList(line, lines.size()));
            before += line - 1;
        }
        issues.add(new LoadIssue(
                "csv-broken", file, "More rows than " + MOST_BROKEN + " are broken; what follows was not read"));
        return found;
    }

    /**
     * Reads rows until one is broken.
     *
     * @param before how many lines of the file lie between the header and the text's second line
     * @return the text's line on which a row begins that cannot be read; -1 where all were
     */
    private static int read(String text, int before, CSVFormat format, CsvActors actors, List<Actor> found)
            throws IOException {
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = rows.iterator();
            while (true) {
                int start = (int) rows.getCurrentLineNumber() + 1;
                try {
                    if (!records.hasNext()) {
                        return -1;
                    }
                } catch (UncheckedIOException | IllegalStateException e) {
                    return start;
                }
                int line = before + (int) rows.getCurrentLineNumber();
                actors.actor(records.next(), line).ifPresent(found::add);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("its column names cannot be read: " + e.getMessage(), e);
        }
    }

    /** One actor an entity: names and roles of a later entry for the same one join those of the first. */
    private static List<Actor> unique(List<Actor> actors, String file, List<LoadIssue> issues) {
        Map<String, Actor> byId = new LinkedHashMap<>();
        for (Actor actor : actors) {
            byId.merge(actor.entity().id().value(), actor, (first, again) -> {
                if (again.roles().isEmpty()) {
                    String why = "\"" + again.entity().name() + "\" stands on line " + first.line() + " already";
                    issues.add(new LoadIssue("stands-twice", file + ":" + again.line(), why));
                }
                return first.with(again);
            });
        }
        return List.copyOf(byId.values());
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
