package dev.entente.load;

import dev.entente.graph.JobRequest;

/** Knows how to read what a job asks for. */
public interface RowSources {
    /** @throws UnusableRequestException when there is no such source, or its files or mapping cannot be read */
    RowSource open(JobRequest request);
}
