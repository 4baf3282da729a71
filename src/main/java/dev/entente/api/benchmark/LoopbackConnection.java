package dev.entente.api.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection to the program on this machine that is kept open and asked one question after another: so little of HTTP/1.1 that what is measured is the
 * server. For one thread.
 */
final class LoopbackConnection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final int BUFFER = 1 << 16;
    private static final int HEX = 16;

    private final Socket socket;
    private final InputStream in;
    private final String host;

    LoopbackConnection(int port) throws IOException {
        InetAddress address = InetAddress.getLoopbackAddress();
        this.host = address.getHostAddress() + ":" + port;
        this.socket = new Socket();
        socket.connect(new InetSocketAddress(address, port), PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /**
     * An answer.
     *
     * @param status its code
     * @param headers all lines above the body
     * @param body the body, decoded from chunks
     */
    record Answer(int status, String headers, byte[] body) {
        boolean has(String header) {
            return headers.toLowerCase(Locale.ROOT).contains("\n" + header.toLowerCase(Locale.ROOT) + ":");
        }
    }

    Answer get(String target) throws IOException {
        String request = "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: application/json\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String status = line();
        StringBuilder headers = new StringBuilder(256);
        int length = 0;
        boolean isChunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            headers.append('\n').append(header);
            if (isNamed(header, "content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            } else if (isNamed(header, "transfer-encoding:")) {
                isChunked = true;
            }
        }
        byte[] body = isChunked ? chunks() : exactly(length);
        return new Answer(Integer.parseInt(status.split(" ")[1]), headers.toString(), body);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static boolean isNamed(String header, String name) {
        return header.regionMatches(true, 0, name, 0, name.length());
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(BUFFER);
        while (true) {
            int size = Integer.parseInt(line().split(";")[0].strip(), HEX);
            body.write(exactly(size));
            line();
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The server closed the connection in the middle of an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        while (true) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (next == '\n') {
                return line.toString();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
    }
}
