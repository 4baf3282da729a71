package dev.entente.graph.embedded;

/**
 * An embedded server that runs.
 *
 * @param pid its process id
 * @param boltPort the port it was started with, which may differ from the one configured since
 * @param httpPort likewise for the Browser
 */
public record RunningServer(long pid, int boltPort, int httpPort) {
    public String boltUri() {
        return "bolt://" + ServerHome.HOST + ":" + boltPort;
    }

    public String browserUrl() {
        return "http://" + ServerHome.HOST + ":" + httpPort + "/browser/";
    }
}
