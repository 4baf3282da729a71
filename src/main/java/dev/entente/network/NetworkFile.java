package dev.entente.network;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * A network as a file: a key that says of what state of the store it is, the entities, the columns as they stand in memory, a checksum. A file that was
 * cut off, changed, or written by another version of the program is as good as none.
 */
public final class NetworkFile {
    private static final long MAGIC = 0x454E_5445_4E54_4501L;
    private static final int BUFFER = 1 << 20;
    /** In place of the count of identifiers: the entity is not there any more. */
    private static final int GONE = -1;

    private final Path file;

    public NetworkFile(Path file) {
        this.file = file;
    }

    /**
     * A network and what it is a picture of.
     *
     * @param key as given when it was saved
     * @param network the network
     */
    public record Saved(String key, Network network) {}

    /** Replaces the file; until all is written the old one stays. */
    public void save(Network network, String key) throws IOException {
        Network folded = network.overlay() == null && network.masked().isEmpty() ? network : network.folded();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        CRC32C checksum = new CRC32C();
        try (OutputStream raw = Files.newOutputStream(partial);
                DataOutputStream out = new DataOutputStream(
                        new CheckedOutputStream(new BufferedOutputStream(raw, BUFFER), checksum))) {
            out.writeLong(MAGIC);
            out.writeUTF(key);
            writeEntities(out, folded.entities());
            folded.base().write(new ColumnWriter(out));
            out.writeLong(checksum.getValue());
        }
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What was saved; empty where nothing was or the file is damaged. */
    public Optional<Saved> find() {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        CRC32C checksum = new CRC32C();
        try (InputStream raw = Files.newInputStream(file);
                DataInputStream in =
                        new DataInputStream(new CheckedInputStream(new BufferedInputStream(raw, BUFFER), checksum))) {
            if (in.readLong() != MAGIC) {
                return Optional.empty();
            }
            String key = in.readUTF();
            EntityTable entities = readEntities(in);
            Layer layer = Layer.read(new ColumnReader(in, Files.size(file)));
            long expected = checksum.getValue();
            return in.readLong() == expected
                    ? Optional.of(new Saved(key, new Network(entities, layer)))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static void writeEntities(DataOutputStream out, EntityTable entities) throws IOException {
        out.writeInt(entities.size());
        for (int number = 0; number < entities.size(); number++) {
            Entity entity = entities.get(number);
            out.writeUTF(entity.id().value());
            out.writeUTF(entity.name());
            if (entities.isGone(number)) {
                out.writeByte(GONE);
                continue;
            }
            out.writeByte(entity.identifiers().size());
            for (Map.Entry<IdentifierScheme, String> identifier :
                    entity.identifiers().entrySet()) {
                out.writeUTF(identifier.getKey().name());
                out.writeUTF(identifier.getValue());
            }
        }
    }

    private static EntityTable readEntities(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Entity> entities = new ArrayList<>();
        BitSet gone = new BitSet();
        for (int i = 0; i < count; i++) {
            EntityId id = new EntityId(in.readUTF());
            String name = in.readUTF();
            Map<IdentifierScheme, String> identifiers = new EnumMap<>(IdentifierScheme.class);
            int left = in.readByte();
            gone.set(i, left == GONE);
            for (; left > 0; left--) {
                identifiers.put(IdentifierScheme.valueOf(in.readUTF()), in.readUTF());
            }
            entities.add(new Entity(id, name, List.of(Name.preferred(name)), identifiers));
        }
        return EntityTable.of(entities, gone);
    }
}
