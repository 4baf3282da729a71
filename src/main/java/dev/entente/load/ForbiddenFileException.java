package dev.entente.load;

/** A file that may not be loaded from afar. */
public final class ForbiddenFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ForbiddenFileException(String file) {
        super(
                "No file of an allowed folder: " + file
                        + ". Give the absolute path, without links, of a file in one of the folders that entente.jobs.allowed-folders names");
    }
}
