package dev.entente.cli;

import dev.entente.graph.RelationChanges;
import dev.entente.graph.RelationRenewal;
import dev.entente.graph.SchemaMigrations;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Draws all relations anew, as a changed threshold asks for. */
@Command(
        name = "derive",
        description = "Draw all relations of the graph anew from its claims.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = {
            "  entente derive",
            "",
            "Every write draws the relations it touches; this is for what was written under another",
            "ENTENTE_RELATIONS_MIN_CONFIDENCE. Programs that write must be given the same."
        })
public final class DeriveCommand implements Callable<Integer> {
    private final GraphServer server;
    private final SchemaMigrations migrations;
    private final RelationRenewal renewal;

    @Spec
    private CommandSpec spec;

    DeriveCommand(GraphServer server, SchemaMigrations migrations, RelationRenewal renewal) {
        this.server = server;
        this.migrations = migrations;
        this.renewal = renewal;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        server.ensureStarted();
        migrations.apply();
        long[] ties = {0};
        RelationChanges changes = renewal.run(done -> {
            ties[0] = done;
            err.printf(Locale.ROOT, "%,d ties done%n", done);
        });
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "ties       %,d%nrelations  %,d new, %,d changed, %,d removed%n",
                ties[0],
                changes.added(),
                changes.changed(),
                changes.removed());
        out.flush();
        return ExitCodes.OK;
    }
}
