package dev.entente.text;

import dev.entente.model.Claim;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Name;
import dev.entente.model.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several readers as one: all that each of them claims, told apart by the extractor. */
public final class JointReader implements ClaimReader {
    private final List<ClaimReader> readers;

    /** @param readers asked one after the other */
    public JointReader(List<ClaimReader> readers) {
        this.readers = List.copyOf(readers);
    }

    @Override
    public Reading read(Article article) {
        List<Claim> claims = new ArrayList<>();
        Map<EntityId, Entity> entities = new LinkedHashMap<>();
        List<ReadingIssue> issues = new ArrayList<>();
        for (ClaimReader reader : readers) {
            Reading reading = reader.read(article);
            claims.addAll(reading.claims());
            reading.entities().forEach(entity -> entities.merge(entity.id(), entity, JointReader::withNamesOfBoth));
            issues.addAll(reading.issues());
        }
        claims.sort(Comparator.comparingInt(JointReader::start));
        return new Reading(claims, List.copyOf(entities.values()), issues);
    }

    private static int start(Claim claim) {
        return claim.locator() instanceof TextSpan span ? span.start() : 0;
    }

    private static Entity withNamesOfBoth(Entity one, Entity same) {
        Set<Name> names = new LinkedHashSet<>(one.names());
        names.addAll(same.names());
        return new Entity(one.id(), one.name(), List.copyOf(names), one.identifiers());
    }
}
