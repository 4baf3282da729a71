package dev.entente.graph.embedded;

import java.nio.file.Path;

/**
 * Where an embedded server keeps its files, which loopback ports it listens on, and how much memory it takes.
 *
 * @param folder the server's own folder, made when absent
 * @param boltPort the port drivers connect to
 * @param httpPort the port of the Browser
 * @param heapMegabytes the most its heap may grow to
 * @param pageCacheMegabytes the cache of its store files
 * @param compiler how its code is compiled
 */
public record ServerSettings(
        Path folder, int boltPort, int httpPort, int heapMegabytes, int pageCacheMegabytes, Compiler compiler) {
    /** What the server's JVM makes of its code. */
    public enum Compiler {
        /** C1 alone: half the processor time of a start. */
        QUICK,
        /** C1, then C2 for what runs often: more than twice the claims a second of processor time, once it is warm. */
        FULL
    }

    private static final int HEAP_MEGABYTES = 1024;
    private static final int PAGE_CACHE_MEGABYTES = 512;

    public ServerSettings {
        folder = folder.toAbsolutePath().normalize();
        checkPort(boltPort);
        checkPort(httpPort);
        if (boltPort == httpPort) {
            throw new EmbeddedServerException("The ports for Bolt and for the Browser are both " + boltPort
                    + ". Give them different ones: ENTENTE_NEO4J_BOLT_PORT and ENTENTE_NEO4J_HTTP_PORT.");
        }
    }

    /** One that starts quickly. */
    public ServerSettings(Path folder, int boltPort, int httpPort, int heapMegabytes, int pageCacheMegabytes) {
        this(folder, boltPort, httpPort, heapMegabytes, pageCacheMegabytes, Compiler.QUICK);
    }

    /** The server kept in {@code neo4j} below Entente's home, with the usual memory. */
    public static ServerSettings of(Path ententeHome, int boltPort, int httpPort) {
        return new ServerSettings(
                ententeHome.resolve("neo4j"), boltPort, httpPort, HEAP_MEGABYTES, PAGE_CACHE_MEGABYTES);
    }

    public ServerSettings withCompiler(Compiler other) {
        return new ServerSettings(folder, boltPort, httpPort, heapMegabytes, pageCacheMegabytes, other);
    }

    ServerSettings withHeapMegabytes(int most) {
        return new ServerSettings(folder, boltPort, httpPort, most, pageCacheMegabytes, compiler);
    }

    private static void checkPort(int port) {
        if (port < 1 || port > 65_535) {
            throw new EmbeddedServerException(port + " is no port: give one from 1 to 65535 in ENTENTE_NEO4J_BOLT_PORT"
                    + " and ENTENTE_NEO4J_HTTP_PORT.");
        }
    }
}
