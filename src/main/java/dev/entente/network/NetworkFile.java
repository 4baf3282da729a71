package dev.entente.network;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
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
import java.util.zip.CheckedOutputStream;

/**
 * A network as a file: a key that says of what state of the store it is, the entities, the columns as they stand in memory, a checksum. A file that was
 * cut off, changed, or written by another version of the program is as good as none.
 */
public final class NetworkFile {
    private static final long MAGIC = 0x454E_5445_4E54_4503L;
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
                OutputStream out = new CheckedOutputStream(new BufferedOutputStream(raw, BUFFER), checksum)) {
            ColumnWriter columns = new ColumnWriter(out);
            columns.write(MAGIC);
            byte[] head = head(key, folded.entities());
            columns.write(head, head.length);
            folded.base().write(columns);
            columns.write(checksum.getValue());
        }
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What was saved; empty where nothing was or the file is damaged. */
    public Optional<Saved> find() {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            ColumnReader columns = new ColumnReader(channel);
            if (columns.number() != MAGIC) {
                return Optional.empty();
            }
            DataInputStream head = new DataInputStream(new ByteArrayInputStream(columns.bytes()));
            String key = head.readUTF();
            EntityTable entities = readEntities(head);
            return Optional.of(new Saved(key, new Network(entities, Layer.read(columns))));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static byte[] head(String key, EntityTable entities) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(key);
        writeEntities(out, entities);
        return bytes.toByteArray();
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
