package dev.entente.load.datasets;

import dev.entente.graph.JobRequest;
import dev.entente.load.RowSource;
import dev.entente.load.RowSources;
import dev.entente.load.UnusableRequestException;
import dev.entente.load.mapping.Mapping;
import dev.entente.load.mapping.MappingException;
import dev.entente.load.mapping.MappingReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Data sets by the name of a shipped mapping, or by a mapping file of the user's own. */
public final class DataSetSources implements RowSources {
    private final MappingReader reader;
    private final StoredItems stored;

    /** Sources for an empty graph. */
    public DataSetSources(MappingReader reader) {
        this(reader, StoredItems.NONE);
    }

    public DataSetSources(MappingReader reader, StoredItems stored) {
        this.reader = reader;
        this.stored = stored;
    }

    @Override
    public RowSource open(JobRequest request) {
        String file = request.mapping();
        Mapping mapping = file == null ? shipped(request.source()) : read(Path.of(file));
        if (request.files().isEmpty()) {
            throw new UnusableRequestException("Say which files to load as " + mapping.name());
        }
        for (String path : request.files()) {
            if (!Files.exists(Path.of(path))) {
                throw new UnusableRequestException("Cannot read " + path + "; give the path of a file that is there");
            }
        }
        List<Path> files = request.files().stream().map(Path::of).toList();
        if (file != null) {
            check(mapping, files);
        }
        return new DataSet(mapping, files, stored);
    }

    private static void check(Mapping mapping, List<Path> files) {
        try {
            new HeaderCheck(mapping).check(files);
        } catch (MappingException e) {
            throw new UnusableRequestException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * A mapping of the user's own.
     *
     * @throws UnusableRequestException naming the line, when something in it is wrong
     */
    public Mapping read(Path file) {
        try {
            return reader.read(file.toString(), Files.readString(file));
        } catch (MappingException e) {
            throw new UnusableRequestException(String.valueOf(e.getMessage()), e);
        } catch (MalformedInputException e) {
            throw new UnusableRequestException("The mapping " + file + " is not UTF-8", e);
        } catch (IOException e) {
            throw new UnusableRequestException("Cannot read the mapping " + file, e);
        }
    }

    private Mapping shipped(String name) {
        return ShippedMappings.find(name, reader)
                .orElseThrow(() -> new UnusableRequestException("There is no data set \"" + name + "\". There are: "
                        + String.join(", ", ShippedMappings.names()) + "; for others give a mapping"));
    }
}
