package dev.entente.cli;

import dev.entente.load.UnusableRequestException;
import dev.entente.load.actors.Actor;
import dev.entente.load.actors.ActorDictionary;
import dev.entente.load.actors.ActorFileReader;
import dev.entente.load.documents.NamedReader;
import dev.entente.model.Entity;
import dev.entente.model.Fingerprint;
import dev.entente.text.english.EnglishClaimReader;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.mention.MentionFinder;
import dev.entente.text.syntax.SentenceReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the reader that knows the names of dictionaries which users bring. */
final class BroughtNames {
    /** More clashes than this are counted, not listed. */
    private static final int LISTED = 20;

    private BroughtNames() {}

    /** @throws UnusableRequestException when a dictionary cannot be read */
    static NamedReader read(List<Path> files, PrintWriter err) {
        ActorFileReader reader = new ActorFileReader(Gazetteer.load());
        List<Entity> brought = new ArrayList<>();
        StringBuilder content = new StringBuilder();
        int issues = 0;
        for (Path file : files) {
            try {
                ActorDictionary dictionary = reader.read(file);
                issues += (int) dictionary.issues().stream()
                        .filter(issue -> !issue.code().equals("name-clash"))
                        .count();
                dictionary.actors().stream().map(Actor::entity).forEach(entity -> {
                    brought.add(entity);
                    content.append(entity);
                });
            } catch (IOException e) {
                throw new UnusableRequestException("Cannot read the dictionary " + file, e);
            }
        }
        Gazetteer.Extended extended = Gazetteer.loadWith(brought);
        report(brought.size(), issues, extended.clashes(), err);
        String version = ClaimReaders.VERSION + "+actors-" + Fingerprint.of(content.toString());
        return new NamedReader(
                EnglishClaimReader.create(new SentenceReader(), new MentionFinder(extended.gazetteer())), version);
    }

    private static void report(int actors, int issues, List<Gazetteer.NameClash> clashes, PrintWriter err) {
        err.printf(
                Locale.ROOT,
                "%,d actors brought; %,d lines could not be used (load actors --issues lists them)%n",
                actors,
                issues);
        clashes.stream()
                .limit(LISTED)
                .forEach(clash -> err.printf(
                        "name-clash: \"%s\" means %s already, not %s%n", clash.name(), clash.known(), clash.brought()));
        if (clashes.size() > LISTED) {
            err.printf(Locale.ROOT, "and %,d more name clashes%n", clashes.size() - LISTED);
        }
        err.flush();
    }
}
