package dev.entente.load.tables;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A file of one table, or a zip of several, opened for one reading. Told apart by their first bytes, not their names. */
public final class TableFile implements AutoCloseable {
    /** A day of all the world's event data is below 1 GB; what lies above this is no mistake to be made in passing. */
    public static final long DEFAULT_MAX_BYTES = 1L << 40;

    /** What is packed and read ahead is not told from what is dealt with, so it is little. */
    private static final int BUFFER_BYTES = 1 << 13;

    private final Path path;
    private final CountingStream packed;
    private final InputStream stream;
    private final @Nullable ZipInputStream zip;
    private final boolean hasSeveral;
    private @Nullable String entryName;
    private boolean isOpened;
    private long bytesUnpacked;
    private long bytesOfTablesBefore;
    private @Nullable RowReader table;
    private Encoding encoding = new Encoding(null);

    private TableFile(Path path, CountingStream packed, InputStream stream, @Nullable ZipInputStream zip) {
        this.hasSeveral = zip != null && hasSeveral(path);
        this.path = path;
        this.packed = packed;
        this.stream = stream;
        this.zip = zip;
    }

    /**
     * Opens a file.
     *
     * @param isExcel whether a zip is one workbook
     * @param maxBytes how much it may unpack to
     */
    public static TableFile open(Path path, boolean isExcel, long maxBytes) throws IOException {
        CountingStream packed = new CountingStream(newStream(path));
        BufferedInputStream buffered = new BufferedInputStream(packed, BUFFER_BYTES);
        try {
            buffered.mark(4);
            byte[] magic = buffered.readNBytes(4);
            buffered.reset();
            if (magic.length > 1 && magic[0] == 0x1f && magic[1] == (byte) 0x8b) {
                GZIPInputStream gzip = new GZIPInputStream(buffered, BUFFER_BYTES);
                return new TableFile(path, packed, new BoundedStream(gzip, packed::count, maxBytes), null);
            }
            if (!isExcel && magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3) {
                ZipInputStream zip = new ZipInputStream(buffered);
                return new TableFile(path, packed, new BoundedStream(zip, packed::count, maxBytes), zip);
            }
            return new TableFile(path, packed, buffered, null);
        } catch (EOFException | ZipException e) {
            buffered.close();
            throw broken(e, 0);
        }
    }

    private static InputStream newStream(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new UnreadableTableException("is-folder", "It is a folder; name the files in it");
        }
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw new UnreadableTableException("no-such-file", "There is no such file");
        }
    }

    public Path path() {
        return path;
    }

    /** What the table opened last is called: its file, and of a zip of several its name there as well: {@code two.zip!b.csv}. */
    public String tableName() {
        String file = String.valueOf(path.getFileName());
        return hasSeveral && entryName != null ? file + "!" + entryName : file;
    }

    private static boolean hasSeveral(Path path) {
        try (ZipFile file = new ZipFile(path.toFile())) {
            return file.stream().filter(TableFile::isTable).limit(2).count() > 1;
        } catch (IOException | UnsupportedOperationException e) {
            // One that breaks off has no directory; its tables are read as far as they go.
            return false;
        }
    }

    /** How much of the file the rows make that were handed out so far, in bytes as it lies on the disk; of packed ones as far as can be told. */
    public long bytesRead() {
        RowReader current = table;
        long handedOut = bytesOfTablesBefore + (current == null ? 0 : current.bytesHandedOut());
        if (!(stream instanceof BoundedStream)) {
            return handedOut;
        }
        return bytesUnpacked == 0 ? 0 : Math.round((double) packed.count() * handedOut / bytesUnpacked);
    }

    /** Whether something was not UTF-8 and read as Latin-1. */
    public boolean isLatin1Found() {
        return encoding.isLatin1Found();
    }

    /** The next table of the file; null behind the last. */
    public @Nullable RowReader nextTable(TableFormat format) throws IOException {
        if (!toNextTable()) {
            return null;
        }
        encoding = new Encoding(format.charset());
        table = null;
        bytesOfTablesBefore = bytesUnpacked;
        RowReader opened =
                switch (format.form()) {
                    case DELIMITED -> new DelimitedRows(unclosable(), format, encoding);
                    case EXCEL -> new ExcelRows(unclosable(), format);
                    case JSON -> new JsonRows(unclosable(), format);
                };
        table = opened;
        return opened;
    }

    /**
     * Why the file could not be read on: what unpacks without end is seldom a table, and is found to be none before it is long enough to be told for a bomb. So
     * it is unpacked on to where that can be told.
     *
     * @param found what was wrong with the table
     */
    public UnreadableTableException cause(UnreadableTableException found) throws IOException {
        if (!(stream instanceof BoundedStream bounded)) {
            return found;
        }
        try {
            bounded.skipToBound();
            return found;
        } catch (UnreadableTableException e) {
            return e;
        } catch (EOFException | ZipException e) {
            return found;
        }
    }

    private boolean toNextTable() throws IOException {
        if (zip == null) {
            boolean isFirst = !isOpened;
            isOpened = true;
            return isFirst;
        }
        try {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !isTable(entry)) {
                entry = zip.getNextEntry();
            }
            entryName = entry == null ? null : entry.getName();
            return entry != null;
        } catch (EOFException | ZipException e) {
            throw broken(e, 0);
        }
    }

    private static boolean isTable(ZipEntry entry) {
        return !entry.isDirectory() && !isBeside(entry.getName());
    }

    /** Whether it is one of those that archives carry beside the data. */
    private static boolean isBeside(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("__macosx/")
                || lower.endsWith(".pdf")
                || lower.endsWith(".txt") && lower.contains("readme")
                || lower.endsWith(".ds_store");
    }

    /** The stream of one table: closing it leaves the file open for the next. */
    private InputStream unclosable() {
        return new java.io.FilterInputStream(stream) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = in.read(buffer, offset, length);
                bytesUnpacked += Math.max(0, read);
                return read;
            }

            @Override
            public void close() {
                // The file is closed as a whole.
            }
        };
    }

    /** Reads the beginning of a table, as much as there is or has room; how much it was. */
    static int lookAhead(InputStream stream, byte[] start) throws IOException {
        int length = 0;
        try {
            int read = 0;
            while (length < start.length && read >= 0) {
                length += read;
                read = stream.read(start, length, start.length - length);
            }
        } catch (EOFException | ZipException e) {
            // What there is can be read; the end comes up again behind it.
            return length;
        }
        return length;
    }

    static IOException broken(IOException cause, long line) {
        if (cause instanceof EOFException || cause instanceof ZipException) {
            return new UnreadableTableException(
                    "file-breaks-off",
                    "Behind line " + line
                            + " the packed file breaks off or is damaged; the rows before were read. Get it anew");
        }
        return cause;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
