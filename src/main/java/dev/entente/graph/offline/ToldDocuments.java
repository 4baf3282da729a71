package dev.entente.graph.offline;

import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Source;

/** Documents as records sorted by their ids, those of one id in the order they were told in. */
final class ToldDocuments {
    private ToldDocuments() {}

    /** A document with the number it was told under. */
    record Told(Document document, long number) {}

    static byte[] pack(Packer packer, Document document, long number) {
        return packer.begin(document.id().value(), number, 0)
                .text(document.title())
                .text(document.url())
                .text(document.source().id())
                .text(document.source().name())
                .day(document.publishedOn())
                .text(document.language())
                .text(document.contentHash())
                .end();
    }

    static Told unpack(byte[] bytes) {
        Unpacker record = new Unpacker(bytes);
        DocumentId id = new DocumentId(record.key());
        long number = record.large();
        record.number();
        String title = record.text();
        String url = record.findText();
        Source source = new Source(record.text(), record.text());
        return new Told(new Document(id, title, url, source, record.day(), record.text(), record.text()), number);
    }
}
