package dev.entente.load;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The folders whose files may be loaded by those who are not at this machine; none unless the operator names some. */
public final class AllowedFolders {
    private final List<Path> folders;

    /** @param folders as the operator wrote them; one that is not there allows nothing, until it is */
    public AllowedFolders(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * The file this text names.
     *
     * @throws ForbiddenFileException when it lies in none of the folders, leads there by way of a symbolic link or {@code ..}, or is not there:
     *     outside the folders nobody is told what there is
     */
    public Path check(String text) {
        try {
            Path path = Path.of(text);
            Path real = path.toRealPath();
            if (path.isAbsolute() && real.equals(path) && isInside(real)) {
                return real;
            }
        } catch (IOException | InvalidPathException e) {
            throw new ForbiddenFileException(text);
        }
        throw new ForbiddenFileException(text);
    }

    private boolean isInside(Path file) {
        for (Path folder : folders) {
            try {
                if (file.startsWith(folder.toRealPath())) {
                    return true;
                }
            } catch (IOException e) {
                // Nothing lies in it.
                continue;
            }
        }
        return false;
    }
}
