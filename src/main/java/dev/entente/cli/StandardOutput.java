package dev.entente.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** Standard output, which is not ours to close. That it could not be written to, which its class keeps to itself, is told in the end. */
final class StandardOutput extends FilterOutputStream {
    private final PrintStream stream;

    StandardOutput(PrintStream stream) {
        super(stream);
        this.stream = stream;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        stream.write(bytes, offset, length);
    }

    /** @throws IOException when not all was written */
    @Override
    public void close() throws IOException {
        if (stream.checkError()) {
            throw new IOException(
                    "Standard output did not take all of it: the disk is full, or who reads it has ended");
        }
    }
}
