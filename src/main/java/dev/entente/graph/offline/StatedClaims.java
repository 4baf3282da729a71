package dev.entente.graph.offline;

import dev.entente.graph.KeyedClaim;
import dev.entente.graph.TieKey;
import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Locator;
import dev.entente.model.Polarity;
import dev.entente.model.RowKey;
import dev.entente.model.Source;
import dev.entente.model.TextSpan;
import dev.entente.model.Tie;

/** Claims as records sorted by their tie, with what the derivation must know of their documents. */
final class StatedClaims {
    private static final Polarity[] POLARITIES = Polarity.values();

    private StatedClaims() {}

    static byte[] pack(Packer packer, KeyedClaim keyed, long document, int number) {
        Claim claim = keyed.claim();
        packer.begin(TieKey.of(claim.tie()), document, number)
                .text(keyed.id())
                .text(claim.documentId().value())
                .number(claim.polarity().ordinal())
                .period(claim.period())
                .entity(claim.speaker())
                .entity(claim.place())
                .text(claim.quote());
        if (claim.locator() instanceof TextSpan span) {
            packer.text(null).number(span.start()).number(span.end());
        } else if (claim.locator() instanceof RowKey row) {
            packer.text(row.key());
        }
        return packer.fraction(claim.confidence())
                .text(claim.extractor())
                .text(keyed.document().source().id())
                .text(keyed.document().contentHash())
                .day(keyed.document().publishedOn())
                .end();
    }

    /**
     * The claim, with as much of its document as the derivation asks for.
     *
     * @param tie the tie that the record's key names
     */
    static KeyedClaim unpack(Unpacker record, Tie tie) {
        String id = record.text();
        DocumentId document = new DocumentId(record.text());
        Claim claim = new Claim(
                document,
                tie,
                POLARITIES[record.number()],
                record.period(),
                record.entity(),
                record.entity(),
                record.text(),
                locator(record),
                record.fraction(),
                record.text());
        Source source = new Source(record.text(), "");
        String contentHash = record.text();
        return new KeyedClaim(id, claim, new Document(document, "", null, source, record.day(), "und", contentHash));
    }

    private static Locator locator(Unpacker record) {
        String row = record.findText();
        return row == null ? new TextSpan(record.number(), record.number()) : new RowKey(row);
    }
}
