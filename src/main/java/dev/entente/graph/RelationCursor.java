package dev.entente.graph;

import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;

/**
 * Where a page of relations ended: what its last row sorts by.
 *
 * @param day the day the relation starts, {@link #UNDATED} where unknown
 * @param id its id
 */
public record RelationCursor(LocalDate day, RelationId id) {
    static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    public static RelationCursor behind(Relation relation) {
        LocalDate first = relation.period().firstDay();
        return new RelationCursor(first == null ? UNDATED : first, relation.id());
    }

    /**
     * Reads what {@link #token()} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static RelationCursor parse(String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split("\\|", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("Not two parts");
            }
            return new RelationCursor(LocalDate.parse(parts[0]), new RelationId(parts[1]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("Not a cursor that a page gave", e);
        }
    }

    /** The cursor as clients carry it, opaque to them. */
    public String token() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((day + "|" + id).getBytes(StandardCharsets.UTF_8));
    }
}
