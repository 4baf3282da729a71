package dev.entente.graph.benchmark;

import dev.entente.graph.BatchWriter;
import dev.entente.graph.DocumentContent;
import dev.entente.graph.DocumentWriter;
import dev.entente.model.DocumentId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Writes the same sort of rows in three ways and says how many a second each takes; what it has written stays. */
@Singleton
public final class WriteRates {
    /** Rows that one way of writing takes; each round has its own. */
    @FunctionalInterface
    public interface Rows {
        /** A batch of rows that no other call gives. */
        List<DocumentContent> next(int count);
    }

    private static final String FIND_DOCUMENT = """
            MATCH (d:Document {id: $id})
            RETURN d.id
            LIMIT 1
            """;

    private final Driver driver;

    public WriteRates(Driver driver) {
        this.driver = driver;
    }

    /** Whether the graph has this document already. */
    public boolean holds(DocumentId id) {
        try (Session session = driver.session()) {
            return session.executeRead(transaction ->
                    transaction.run(FIND_DOCUMENT, Map.of("id", id.value())).hasNext());
        }
    }

    /** Rows a second, a transaction each. */
    public double oneByOne(Rows rows, int count) {
        DocumentWriter writer = new DocumentWriter(driver);
        List<DocumentContent> all = rows.next(count);
        long start = System.nanoTime();
        all.forEach(content -> writer.writeAll(List.of(content)));
        return perSecond(count, System.nanoTime() - start);
    }

    /** Rows a second by plain {@code UNWIND} statements, their parameters made beforehand. */
    public double unwind(Rows rows, int batches, int size) {
        PlainUnwind unwind = new PlainUnwind(driver);
        long nanos = 0;
        for (int i = 0; i < batches; i++) {
            PlainUnwind.Prepared prepared = unwind.prepare(rows.next(size));
            long start = System.nanoTime();
            unwind.write(prepared);
            nanos += System.nanoTime() - start;
        }
        return perSecond((long) batches * size, nanos);
    }

    /** Rows a second by the writer that loads use. */
    public double batches(Rows rows, int batches, int size) {
        BatchWriter writer = new BatchWriter(driver);
        long nanos = 0;
        for (int i = 0; i < batches; i++) {
            List<DocumentContent> contents = rows.next(size);
            long start = System.nanoTime();
            writer.write(contents);
            nanos += System.nanoTime() - start;
        }
        return perSecond((long) batches * size, nanos);
    }

    private static double perSecond(long count, long nanos) {
        return count * 1e9 / Math.max(1, nanos);
    }
}
