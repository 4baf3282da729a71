package dev.entente.load.actors;

import dev.entente.graph.DocumentContent;
import dev.entente.load.LoadIssue;
import dev.entente.load.RowReading;
import dev.entente.load.RowReadings;
import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import dev.entente.model.Fingerprint;
import dev.entente.model.Polarity;
import dev.entente.model.RowKey;
import dev.entente.model.Source;
import dev.entente.model.Tie;
import dev.entente.text.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** The rows of an {@link ActorSource}: each actor's entry is a document, its dated roles are claims whose locator is their line. */
final class ActorReadings implements RowReadings {
    private static final double CONFIDENCE = 0.9;

    private final Iterator<Path> files;
    private final Gazetteer gazetteer;
    private final long afterRow;
    private final Queue<RowReading> rows = new ArrayDeque<>();
    private long row;
    private long bytesRead;

    ActorReadings(List<Path> files, Gazetteer gazetteer, long afterRow) {
        this.files = files.iterator();
        this.gazetteer = gazetteer;
        this.afterRow = afterRow;
    }

    @Override
    public Optional<RowReading> next() {
        while (rows.isEmpty() && files.hasNext()) {
            read(files.next());
        }
        return Optional.ofNullable(rows.poll());
    }

    /** Files are read whole: their rows count as read once the file is. */
    @Override
    public long bytesRead() {
        return bytesRead;
    }

    @Override
    public void close() {}

    private void read(Path path) {
        try {
            ActorDictionary dictionary = new ActorFileReader(gazetteer).read(path);
            dictionary.issues().forEach(issue -> add(new RowReading.Unusable(++row, issue, "")));
            String file = String.valueOf(path.getFileName());
            dictionary.actors().forEach(actor -> add(new RowReading.Read(++row, List.of(entry(file, actor)))));
        } catch (IOException e) {
            String why = "The file could not be read: " + e;
            add(new RowReading.Unusable(++row, new LoadIssue("unreadable-file", path.toString(), why), ""));
        }
        bytesRead += ActorSource.size(path);
    }

    private void add(RowReading reading) {
        if (reading.row() > afterRow) {
            rows.add(reading);
        }
    }

    private DocumentContent entry(String file, Actor actor) {
        String name = actor.entity().name();
        DocumentId id =
                DocumentId.of(name, "actors:" + file + ":" + actor.entity().id());
        Document entry = new Document(
                id, name + " in " + file, null, Source.named(file), null, "und", Fingerprint.of(actor.toString()));
        List<Entity> named = new ArrayList<>(List.of(actor.entity()));
        List<Claim> claims = new ArrayList<>();
        for (Actor.Role role : actor.roles()) {
            gazetteer.find(role.body()).ifPresent(named::add);
            claims.add(claim(id, actor, role));
        }
        return new DocumentContent(entry, named, claims).withListed(actor.entity());
    }

    private static Claim claim(DocumentId document, Actor actor, Actor.Role role) {
        return new Claim(
                document,
                new Tie(actor.entity().id(), role.type(), role.body()),
                Polarity.ASSERTED,
                role.period(),
                null,
                null,
                role.quote(),
                new RowKey("line " + role.line()),
                CONFIDENCE,
                "actors/1");
    }
}
