package dev.entente.graph.offline;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import dev.entente.model.NameKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What documents tell of entities as records sorted by their ids, those of one id in the order they were told in. */
final class ToldEntities {
    private static final IdentifierScheme[] SCHEMES = IdentifierScheme.values();
    private static final NameKind[] NAME_KINDS = NameKind.values();

    private ToldEntities() {}

    static byte[] pack(Packer packer, Entity entity, long document, int number) {
        packer.begin(entity.id().value(), document, number)
                .text(entity.name())
                .number(entity.names().size());
        entity.names().forEach(name -> packer.text(name.text())
                .text(name.language())
                .number(name.kind().ordinal()));
        for (IdentifierScheme scheme : SCHEMES) {
            packer.text(entity.identifiers().get(scheme));
        }
        return packer.end();
    }

    static Entity unpack(byte[] bytes) {
        Unpacker record = new Unpacker(bytes);
        EntityId id = new EntityId(record.key());
        record.large();
        record.number();
        String shown = record.text();
        int count = record.number();
        List<Name> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(new Name(record.text(), record.text(), NAME_KINDS[record.number()]));
        }
        Map<IdentifierScheme, String> identifiers = new EnumMap<>(IdentifierScheme.class);
        for (IdentifierScheme scheme : SCHEMES) {
            String identifier = record.findText();
            if (identifier != null) {
                identifiers.put(scheme, identifier);
            }
        }
        return new Entity(id, shown, names, identifiers);
    }
}
