package dev.entente.cli;

import dev.entente.load.LoadProgress;
import dev.entente.load.documents.ClaimExtraction;
import dev.entente.load.documents.DocumentReading;
import dev.entente.model.Claim;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The claims that are held against gold.
 *
 * @param claims in the order of the texts
 * @param entities what the readers know of those that the claims name
 * @param unread how many texts could not be read
 */
record GoldReading(List<ClaimRow> claims, List<Entity> entities, int unread) {
    static GoldReading of(GoldTexts texts, ClaimExtraction extraction, ProgressLine line) {
        List<ClaimRow> claims = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        LoadProgress end;
        try {
            end = extraction.run(texts.files(), document -> add(document, claims, entities), line);
        } finally {
            line.clear();
        }
        return new GoldReading(claims, entities, end.left());
    }

    /** Claims read before. */
    static GoldReading of(CsvTable<ClaimRow> claims) {
        return new GoldReading(claims.rows(), List.of(), 0);
    }

    private static void add(DocumentReading document, List<ClaimRow> claims, List<Entity> entities) {
        Reading reading = Objects.requireNonNull(document.reading());
        Map<EntityId, Entity> byId = reading.entities().stream()
                .collect(Collectors.toMap(Entity::id, Function.identity(), (one, same) -> one));
        for (Claim claim : reading.claims()) {
            claims.add(ClaimRow.of(document.path().getFileName().toString(), claim, byId));
        }
        entities.addAll(reading.entities());
    }
}
