package dev.entente.graph;

import dev.entente.model.Claim;
import dev.entente.model.Document;
import java.util.List;
import java.util.Set;
import org.neo4j.driver.Record;

/** A document as stored, with its claims. */
record StoredDocument(Document document, List<Claim> claims) {
    static StoredDocument read(Record row) {
        return new StoredDocument(
                DocumentRow.read(row.get("document")), row.get("claims").asList(ClaimRow::read));
    }

    /** Whether writing would change nothing; a source that goes by another name is the same source. */
    boolean isSameAs(DocumentContent content) {
        Document other = content.document();
        Document renamed = new Document(
                document.id(),
                document.title(),
                document.url(),
                document.source().id().equals(other.source().id()) ? other.source() : document.source(),
                document.publishedOn(),
                document.language(),
                document.contentHash());
        return renamed.equals(other) && Set.copyOf(claims).equals(Set.copyOf(content.claims()));
    }
}
