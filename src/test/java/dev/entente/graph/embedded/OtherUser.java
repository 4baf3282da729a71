package dev.entente.graph.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process of its own that uses a server until it is ended. */
final class OtherUser {
    private OtherUser() {}

    /** Starts one and returns when it counts among the users. */
    static Process join(Path users) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherUser.class.getName(),
                        users.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (!"joined".equals(out.readLine())) {
            throw new IOException("The other process has not joined");
        }
        return process;
    }

    public static void main(String[] arguments) throws IOException {
        new ServerUsers(Path.of(arguments[0])).join();
        System.out.println("joined");
        System.out.println("ended by " + System.in.read());
    }
}
