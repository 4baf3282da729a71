package dev.entente.load.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A YAML file that describes the document beside it: {@code name.txt.yaml}, else {@code name.meta.yaml}, for {@code name.txt}. */
final class Sidecar {
    private Sidecar() {}

    static DocumentDescription describe(Path file, FileIssues issues) {
        String name = file.getFileName().toString();
        for (String sidecarName : List.of(name + ".yaml", FileNames.stem(file) + ".meta.yaml")) {
            Path sidecar = file.resolveSibling(sidecarName);
            if (Files.isRegularFile(sidecar)) {
                return read(sidecar, issues);
            }
        }
        return DocumentDescription.NOTHING;
    }

    /** Whether the file describes another one, so that it is no unknown file by itself. */
    static boolean isSidecar(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".meta.yaml")) {
            return true;
        }
        return name.endsWith(".yaml") && Files.isRegularFile(file.resolveSibling(FileNames.stem(file)));
    }

    private static DocumentDescription read(Path sidecar, FileIssues issues) {
        try {
            return DescriptionFields.describe(Yaml.fields(Files.readString(sidecar), issues), issues);
        } catch (IOException e) {
            issues.add(
                    "sidecar-not-readable",
                    "Its description " + sidecar.getFileName() + " could not be read: " + e.getMessage());
            return DocumentDescription.NOTHING;
        }
    }
}
