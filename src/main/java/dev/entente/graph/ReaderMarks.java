package dev.entente.graph;

import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Knows which reader a document was read by, from {@code readBy} of its node, so that the same one need not read it twice. Safe for use by many
 * threads; every method throws {@link StoreUnavailableException} when Neo4j cannot be reached.
 */
@Singleton
public class ReaderMarks {
    private static final String FIND = """
            MATCH (d:Document {id: $id, readBy: $reader})-[:PUBLISHED_BY]->(s:Source)
            RETURN %s AS document
            """.formatted(DocumentRow.WITH_SOURCE);

    private final Driver driver;

    public ReaderMarks(Driver driver) {
        this.driver = driver;
    }

    /** Whether the document is stored just as given, with the mark of this reader. */
    public boolean has(Document document, String reader) {
        return list(FIND, document.id(), reader).contains(document);
    }

    private List<Document> list(String query, DocumentId document, String reader) {
        try (Session session = driver.session()) {
            return session.run(query, Map.of("id", document.value(), "reader", reader))
                    .list(row -> DocumentRow.read(row.get("document")));
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new StoreUnavailableException(e);
        }
    }
}
