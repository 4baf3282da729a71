package dev.entente.cli;

import dev.entente.graph.JobRequest;
import dev.entente.load.LoadRequest;
import dev.entente.load.RowSource;
import dev.entente.load.RowSources;
import dev.entente.load.actors.ActorSource;
import dev.entente.load.datasets.DataSetSources;
import dev.entente.load.datasets.StoredItems;
import dev.entente.load.documents.DocumentSource;
import dev.entente.load.documents.KnownDocuments;
import dev.entente.load.mapping.MappingReader;
import dev.entente.text.ClaimReader;
import dev.entente.text.gazetteer.Gazetteer;
import java.util.function.Supplier;

/**
 * Every source that a job can load: documents, dictionaries of actors, data sets.
 *
 * @param items the Wikidata items that people have in the graph
 * @param english makes the reader of English
 */
record JobSources(KnownDocuments known, StoredItems items, Supplier<ClaimReader> english) implements RowSources {
    @Override
    public RowSource open(JobRequest request) {
        if (isOf(request, DocumentSource.NAME)) {
            return RequestedDocuments.open(LoadRequest.of(request), known, english);
        }
        return isOf(request, ActorSource.NAME)
                ? new ActorSource(LoadRequest.of(request).files(), Gazetteer.load())
                : new DataSetSources(new MappingReader(Gazetteer.load()), items).open(request);
    }

    static boolean isOf(JobRequest request, String source) {
        return request.mapping() == null && request.source().equals(source);
    }
}
