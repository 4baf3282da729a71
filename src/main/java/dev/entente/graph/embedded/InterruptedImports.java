package dev.entente.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * What offline loads leave that are killed (kill -9, loss of power): a folder aside, and the importer, which goes on writing to it by itself. Neither is a
 * store that the server would see. The caller holds the server's lock, which every offline load holds until its end.
 */
final class InterruptedImports {
    /** How the folders' names begin; the process follows. */
    static final String FOLDER = "offline-";

    private static final String CANNOT_DELETE = "Cannot delete what an interrupted offline load has left";
    private static final Logger LOG = Logger.getLogger(InterruptedImports.class);

    private InterruptedImports() {}

    /** Ends their importers, deletes their folders, and says so. */
    static void remove(ServerHome home) {
        for (Path folder : folders(home)) {
            ProcessHandle.allProcesses()
                    .filter(process -> isImporter(process, folder))
                    .forEach(InterruptedImports::end);
            try {
                FolderTree.delete(folder);
            } catch (UncheckedIOException e) {
                throw FullDisk.explain(CANNOT_DELETE, folder, Objects.requireNonNull(e.getCause()));
            } catch (IOException e) {
                throw FullDisk.explain(CANNOT_DELETE, folder, e);
            }
            LOG.warn(
                    "An offline load was interrupted before its end; nothing of it is in the graph, and what it had left in "
                            + folder + " is deleted.");
        }
    }

    private static List<Path> folders(ServerHome home) {
        if (!Files.exists(home.folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home.folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith(FOLDER))
                    .toList();
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot look into " + home.folder() + " (" + e + ").", e);
        }
    }

    /** The importer is started with a file of arguments that lies in the folder. */
    private static boolean isImporter(ProcessHandle process, Path folder) {
        return process.info()
                .arguments()
                .map(arguments -> Stream.of(arguments).anyMatch(argument -> argument.startsWith("@" + folder + "/")))
                .orElse(false);
    }

    private static void end(ProcessHandle importer) {
        importer.destroyForcibly();
        importer.onExit().join();
    }
}
