package dev.entente.cli;

import dev.entente.graph.embedded.EmbeddedServerException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import org.jspecify.annotations.Nullable;

/** Where every command starts: settles what Quarkus must know before it runs, then hands over to {@link Commands}. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... args) {
        Invocation invocation = Invocation.of(args);
        if (!invocation.servesHttp()) {
            // One jar, two faces: this profile opens no port.
            System.setProperty("quarkus.profile", "cli");
        }
        if (invocation.usesGraph()) {
            try {
                SmallRyeConfig config = ConfigUtils.emptyConfigBuilder().build();
                GraphServer.chooseNeo4j(config);
                if (invocation.writesLong()) {
                    GraphServer.expectLongWriting(config);
                }
            } catch (EmbeddedServerException e) {
                System.err.println("entente: " + e.getMessage());
                System.exit(ExitCodes.FAILED);
            }
        }
        Quarkus.run(Commands.class, Main::end, args);
    }

    private static void end(int exitCode, @Nullable Throwable failure) {
        if (failure != null) {
            System.err.println("entente: " + StartFailure.explain(failure));
        }
        System.exit(exitCode);
    }
}
