package dev.entente.graph;

import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import java.time.LocalDate;

/**
 * Where a page of documents ended: what its last row sorts by.
 *
 * @param day when the document was published, {@link #UNDATED} where unknown
 * @param id its id
 */
public record DocumentCursor(LocalDate day, DocumentId id) {
    static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    public static DocumentCursor behind(Document document) {
        return new DocumentCursor(document.publishedOn() == null ? UNDATED : document.publishedOn(), document.id());
    }

    /**
     * Reads what {@link #token()} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static DocumentCursor parse(String token) {
        String[] parts = CursorToken.parse(token, 2);
        return new DocumentCursor(CursorToken.day(parts[0]), new DocumentId(parts[1]));
    }

    /** The cursor as clients carry it, opaque to them. */
    public String token() {
        return CursorToken.of(day.toString(), id.value());
    }
}
