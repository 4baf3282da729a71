package dev.entente.load.actors;

import dev.entente.graph.ActorChange;
import dev.entente.graph.ActorWriter;
import dev.entente.graph.DocumentContent;
import dev.entente.graph.ListedActor;
import dev.entente.load.LoadIssue;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Loads files of actors: each entry is a document, its actor an entity, its dated roles claims whose locator is their line.
 * Loading the same file again changes nothing.
 */
public final class ActorLoader {
    private static final double CONFIDENCE = 0.9;

    private final Gazetteer gazetteer;
    private final ActorWriter writer;

    /** @param gazetteer the shipped names, which win over those brought */
    public ActorLoader(Gazetteer gazetteer, ActorWriter writer) {
        this.gazetteer = gazetteer;
        this.writer = writer;
    }

    /**
     * Loads one file.
     *
     * @param issues is told each line that could not be used, or not as it stands
     * @param progress is told how many actors are written so far
     * @throws IOException when the file cannot be read
     */
    public ActorChange load(Path path, Consumer<LoadIssue> issues, IntConsumer progress) throws IOException {
        ActorDictionary dictionary = new ActorFileReader(gazetteer).read(path);
        dictionary.issues().forEach(issues);
        String file = path.getFileName().toString();
        List<ListedActor> actors =
                dictionary.actors().stream().map(actor -> listed(file, actor)).toList();
        return writer.write(actors, progress);
    }

    private ListedActor listed(String file, Actor actor) {
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
        return new ListedActor(actor.entity(), new DocumentContent(entry, named, claims));
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
