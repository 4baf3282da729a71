package dev.entente.graph;

import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.network.BestPosition;
import java.time.LocalDate;

/**
 * Where a neighbourhood's relations of one type ended, as clients carry it.
 *
 * @param position the place of the last one shown
 */
public record TypeCursor(BestPosition position) {
    private static final int PARTS = 5;

    /**
     * Reads what {@link #token()} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static TypeCursor parse(String token) {
        String[] parts = CursorToken.parse(token, PARTS);
        RelationType type = RelationType.find(parts[0])
                .orElseThrow(() -> new IllegalArgumentException("Not a cursor that a page gave"));
        return new TypeCursor(new BestPosition(
                type,
                (int) CursorToken.number(parts[1]),
                CursorToken.number(parts[2]),
                parts[3].isEmpty() ? null : CursorToken.day(parts[3]),
                parts[4].isEmpty() ? null : new RelationId(parts[4])));
    }

    /** The cursor as clients carry it, opaque to them. */
    public String token() {
        LocalDate day = position.day();
        RelationId id = position.id();
        return CursorToken.of(
                position.type().name(),
                Integer.toString(position.sources()),
                Double.toString(position.confidence()),
                day == null ? "" : day.toString(),
                id == null ? "" : id.value());
    }
}
