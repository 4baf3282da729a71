package dev.entente.load.actors;

import dev.entente.load.LoadIssue;
import java.util.List;

/**
 * What a file of actors holds.
 *
 * @param actors in the file's order, each entity once
 * @param issues lines that could not be used, or not as they stand
 */
public record ActorDictionary(List<Actor> actors, List<LoadIssue> issues) {
    public ActorDictionary {
        actors = List.copyOf(actors);
        issues = List.copyOf(issues);
    }
}
