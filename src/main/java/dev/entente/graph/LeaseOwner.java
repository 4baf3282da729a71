package dev.entente.graph;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;

/** Names a process so that another one on the same machine can tell whether it still lives: {@code host|pid|start}. */
final class LeaseOwner {
    private LeaseOwner() {}

    static String own() {
        ProcessHandle own = ProcessHandle.current();
        return host() + "|" + own.pid() + "|" + start(own);
    }

    /** Whether it is a process of this machine that has ended; of other machines nobody knows. */
    static boolean isGone(String owner) {
        String[] parts = owner.split("\\|", -1);
        if (parts.length != 3 || !parts[0].equals(host()) || !parts[1].matches("\\d{1,18}")) {
            return false;
        }
        Optional<ProcessHandle> process =
                ProcessHandle.of(Long.parseLong(parts[1])).filter(ProcessHandle::isAlive);
        // A pid may have gone to another program since.
        return process.isEmpty() || !start(process.get()).equals(parts[2]);
    }

    private static String start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
