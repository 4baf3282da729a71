package dev.entente.graph.offline;

import dev.entente.graph.KeyedClaim;
import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.EntityId;
import dev.entente.model.Locator;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.RowKey;
import dev.entente.model.Source;
import dev.entente.model.TextSpan;
import dev.entente.model.Tie;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Claims as records sorted by their tie, with what the derivation must know of their documents. What many of them name stands in the records as a number:
 * so they are short, and their ties are told apart by twelve bytes. Used by one thread.
 */
final class StatedClaims {
    private static final Polarity[] POLARITIES = Polarity.values();
    private static final RelationType[] TYPES = RelationType.values();
    private static final int TIE_BYTES = 3 * Integer.BYTES;

    /** A claim is written under its document's number: the document's id is not kept with it. */
    private static final DocumentId NUMBERED = new DocumentId("document:numbered");

    private final Numbered<EntityId> entities;
    private final Numbered<Source> sources = new Numbered<>();
    private final Numbered<String> extractors = new Numbered<>();

    StatedClaims(Numbered<EntityId> entities) {
        this.entities = entities;
    }

    /** A claim with the number of its document. */
    record Stated(KeyedClaim keyed, long document) {}

    byte[] pack(Packer packer, KeyedClaim keyed, long document, int place) {
        Claim claim = keyed.claim();
        Tie tie = claim.tie();
        packer.begin()
                .number(entities.number(tie.subject()))
                .number(tie.type().ordinal())
                .number(entities.number(tie.object()))
                .large(document)
                .number(place)
                .text(keyed.id())
                .number(claim.polarity().ordinal())
                .period(claim.period())
                .number(number(claim.speaker()))
                .number(number(claim.place()))
                .text(claim.quote());
        if (claim.locator() instanceof TextSpan span) {
            packer.text(null).number(span.start()).number(span.end());
        } else if (claim.locator() instanceof RowKey row) {
            packer.text(row.key());
        }
        return packer.fraction(claim.confidence())
                .number(extractors.number(claim.extractor()))
                .number(sources.number(keyed.document().source()))
                .text(keyed.document().contentHash())
                .day(keyed.document().publishedOn())
                .end();
    }

    static boolean haveSameTie(byte[] record, byte[] other) {
        return Arrays.equals(record, 0, TIE_BYTES, other, 0, TIE_BYTES);
    }

    Tie tie(byte[] record) {
        Unpacker fields = new Unpacker(record);
        return new Tie(entities.get(fields.number()), TYPES[fields.number()], entities.get(fields.number()));
    }

    /** The number of the document that states it. */
    static long document(byte[] record) {
        return ByteBuffer.wrap(record).getLong(TIE_BYTES);
    }

    /**
     * The claim, with as much of its document as the derivation asks for.
     *
     * @param tie the record's
     */
    Stated unpack(byte[] bytes, Tie tie) {
        Unpacker record = new Unpacker(bytes).skip(TIE_BYTES);
        long number = record.large();
        record.number();
        String id = record.text();
        Claim claim = new Claim(
                NUMBERED,
                tie,
                POLARITIES[record.number()],
                record.period(),
                entity(record.number()),
                entity(record.number()),
                record.text(),
                locator(record),
                record.fraction(),
                extractors.get(record.number()));
        Source source = sources.get(record.number());
        String contentHash = record.text();
        Document document = new Document(NUMBERED, "", null, source, record.day(), "und", contentHash);
        return new Stated(new KeyedClaim(id, claim, document), number);
    }

    private int number(@Nullable EntityId entity) {
        return entity == null ? Packer.NONE : entities.number(entity);
    }

    private @Nullable EntityId entity(int number) {
        return number == Packer.NONE ? null : entities.get(number);
    }

    private static Locator locator(Unpacker record) {
        String row = record.findText();
        return row == null ? new TextSpan(record.number(), record.number()) : new RowKey(row);
    }
}
