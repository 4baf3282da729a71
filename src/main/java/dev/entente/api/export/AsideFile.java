package dev.entente.api.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What is to be written later than it is made, packed, in a file of its own in the folder of temporary files ({@code java.io.tmpdir}); nothing is left of it,
 * however its process ends. Written first, then copied.
 */
final class AsideFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final DeflaterOutputStream out;

    private AsideFile(FileChannel file, String where) {
        this.file = file;
        this.out = new DeflaterOutputStream(new Explained(Channels.newOutputStream(file), where), deflater, BUFFER);
    }

    /** @param what is kept in it, for errors */
    static AsideFile open(String what) throws IOException {
        Path path = Files.createTempFile("entente-" + what + "-", ".deflated");
        String where = "The " + what + ", kept aside in " + path.getParent() + ": ";
        return new AsideFile(
                FileChannel.open(
                        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE),
                where);
    }

    /** Takes what is to be copied; not to be closed. */
    OutputStream out() {
        return out;
    }

    /** Copies all that was written. */
    void copyTo(OutputStream target) throws IOException {
        out.finish();
        file.position(0);
        new InflaterInputStream(Channels.newInputStream(file)).transferTo(target);
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        file.close();
    }

    /** Says of an error which disk it is. */
    private static final class Explained extends FilterOutputStream {
        private final String where;

        Explained(OutputStream out, String where) {
            super(out);
            this.where = where;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw new IOException(where + e.getMessage(), e);
            }
        }
    }
}
