package dev.entente.graph.offline;

/**
 * What a graph made offline holds.
 *
 * @param documents each once
 * @param replaced documents that a later one of the same id took the place of
 * @param claims of those documents that stayed
 * @param relations drawn from them
 * @param entities that they name
 * @param rows nodes and relationships for the importer, all together
 */
public record OfflineCounts(long documents, long replaced, long claims, long relations, long entities, long rows) {}
