package dev.entente.load.actors;

import dev.entente.load.LoadIssue;
import dev.entente.text.gazetteer.Gazetteer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads files of actors: a table where the name ends in {@code .csv}, else a dictionary in TABARI/PETRARCH format. */
public final class ActorFileReader {
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
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : rows) {
                actors.actor(row, (int) rows.getCurrentLineNumber()).ifPresent(found::add);
            }
        }
        return found;
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
