package dev.entente.graph.offline;

import dev.entente.graph.ClaimRow;
import dev.entente.graph.DocumentRow;
import dev.entente.graph.EntityRow;
import dev.entente.graph.KeyedClaim;
import dev.entente.graph.RelationRow;
import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Name;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import dev.entente.model.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The graph in its stored form, as files for Neo4j's importer. Each thing is added once; what names another thing may be added before that. Used by one
 * thread.
 *
 * <p>Its methods throw {@link java.io.UncheckedIOException} when a file cannot be written, as when the disk is full.
 */
public final class GraphFiles implements AutoCloseable {
    private static final List<String> PERIOD =
            List.of("from:date", "fromPrecision:string", "to:date", "toPrecision:string");
    private static final List<String> RELATION = joined(
            List.of(
                    "id:string",
                    "claims:long",
                    "denials:long",
                    "sources:long",
                    "confidence:double",
                    "firstReportedOn:date",
                    "lastReportedOn:date",
                    "sign:long"),
            PERIOD);
    private static final List<String> CLAIM = joined(
            List.of(
                    "id:string",
                    "relationId:string",
                    "tie:string",
                    "type:string",
                    "polarity:string",
                    "quote:string",
                    "confidence:double",
                    "extractor:string",
                    "openTie:string",
                    "start:long",
                    "end:long",
                    "rowKey:string"),
            PERIOD);
    private static final List<String> ENTITY = List.of(
            "id:string",
            "kind:string",
            "name:string",
            "iso2:string",
            "iso3:string",
            "cow:string",
            "wikidata:string",
            "cameo:string");
    private static final List<String> NAME = List.of("key:string", "text:string", "language:string", "kind:string");
    private static final List<String> DOCUMENT = List.of(
            "id:string",
            "title:string",
            "url:string",
            "publishedOn:date",
            "language:string",
            "contentHash:string",
            "loadedAt:datetime");

    private final Path folder;
    private final String loadedAt;
    private final List<ImportTable> tables = new ArrayList<>();
    private final Map<ImportTable, String> groups = new LinkedHashMap<>();
    private final Map<RelationType, ImportTable> relations = new EnumMap<>(RelationType.class);
    private final ImportTable entities;
    private final ImportTable names;
    private final ImportTable namings;
    private final ImportTable sources;
    private final ImportTable documents;
    private final ImportTable publications;
    private final ImportTable claims;
    private final ImportTable statements;
    private final ImportTable subjects;
    private final ImportTable objects;
    private final ImportTable speakers;
    private final ImportTable places;
    private final ImportTable versions;
    private long nameNumber;

    /** @param folder where the files are made */
    public GraphFiles(Path folder) throws IOException {
        this.folder = folder;
        this.loadedAt = Instant.now().toString();
        entities = nodes("Entity", "entities", List.of(":ID(Entity)", ":LABEL"), ENTITY);
        names = nodes("Name", "names", List.of(":ID(Name)"), NAME);
        namings = links("NAMES", "Name", "Entity");
        sources = nodes("Source", "sources", List.of(":ID(Source)"), List.of("id:string", "name:string"));
        documents = nodes("Document", "documents", List.of(":ID(Document)"), DOCUMENT);
        publications = links("PUBLISHED_BY", "Document", "Source");
        claims = nodes("Claim", "claims", List.of(":ID(Claim)"), CLAIM);
        statements = links("STATED_IN", "Claim", "Document");
        subjects = links("SUBJECT", "Claim", "Entity");
        objects = links("OBJECT", "Claim", "Entity");
        speakers = links("SPOKEN_BY", "Claim", "Entity");
        places = links("AT", "Claim", "Entity");
        versions = nodes(
                "GraphVersion",
                "versions",
                List.of(":ID(GraphVersion)"),
                List.of("id:string", "store:string", "value:long"));
        for (RelationType type : RelationType.values()) {
            relations.put(type, relationships(type.name(), "Entity", "Entity", RELATION));
        }
    }

    /** Adds an entity without its names. */
    public void addEntity(Entity entity) {
        String labels = EntityRow.labels(entity).stream().collect(Collectors.joining("\u001f"));
        entities.add(List.of(entity.id().value(), labels), EntityRow.write(entity));
    }

    /** Adds the names that search finds an entity by. */
    public void addNames(Entity entity) {
        for (Name name : entity.names()) {
            String number = Long.toString(nameNumber++);
            names.add(List.of(number), EntityRow.nameNode(entity.id(), name));
            namings.add(List.of(number, entity.id().value()), Map.of());
        }
    }

    public void addRelation(Relation relation) {
        Objects.requireNonNull(relations.get(relation.type()))
                .add(
                        List.of(
                                relation.tie().subject().value(),
                                relation.tie().object().value()),
                        RelationRow.write(relation));
    }

    public void addSource(Source source) {
        sources.add(List.of(source.id()), Map.of("id", source.id(), "name", source.name()));
    }

    /** @param number its own, by which its claims name it */
    public void addDocument(long number, Document document) {
        Map<String, @Nullable Object> row = DocumentRow.write(document);
        row.put("loadedAt", loadedAt);
        String key = Long.toString(number);
        documents.add(List.of(key), row);
        publications.add(List.of(key, document.source().id()), Map.of());
    }

    /**
     * @param document its document's number
     * @param relation the relation that it carries; null for none
     */
    public void addClaim(KeyedClaim keyed, long document, @Nullable String relation) {
        Claim claim = keyed.claim();
        String number = Long.toString(claims.count());
        claims.add(List.of(number), ClaimRow.write(keyed, relation));
        statements.add(List.of(number, Long.toString(document)), Map.of());
        subjects.add(List.of(number, claim.tie().subject().value()), Map.of());
        objects.add(List.of(number, claim.tie().object().value()), Map.of());
        link(speakers, number, claim.speaker());
        link(places, number, claim.place());
    }

    /** Says that the graph is at its first version, of a store unlike every other. */
    public void addVersion() {
        versions.add(
                List.of("graph"),
                Map.of("id", "graph", "store", UUID.randomUUID().toString(), "value", 1));
    }

    /** How many nodes and relationships were added. */
    public long rows() {
        return tables.stream().mapToLong(ImportTable::count).sum();
    }

    /** How many relations were added, of all types. */
    public long relations() {
        return relations.values().stream().mapToLong(ImportTable::count).sum();
    }

    public long entities() {
        return entities.count();
    }

    /** What the importer is to be told of the files; they must be closed. */
    public List<String> arguments() {
        return arguments(tables);
    }

    /** As {@link #arguments()}, of the entities without their names and of the relations, without a claim. */
    public List<String> relationArguments() {
        return arguments(
                Stream.concat(Stream.of(entities), relations.values().stream()).toList());
    }

    private List<String> arguments(List<ImportTable> wanted) {
        List<String> told = new ArrayList<>();
        wanted.stream().filter(table -> table.count() > 0).forEach(table -> table.files()
                .forEach(file -> told.add(groups.get(table) + file)));
        List<Path> broken = wanted.stream()
                .map(ImportTable::brokenFile)
                .filter(Objects::nonNull)
                .toList();
        if (!broken.isEmpty()) {
            told.add("--multiline-fields=" + broken.stream().map(Path::toString).collect(Collectors.joining(",")));
            told.add("--multiline-fields-format=v2");
        }
        told.add("--array-delimiter=" + ImportTable.ARRAY_DELIMITER);
        return told;
    }

    @Override
    public void close() throws IOException {
        for (ImportTable table : tables) {
            table.close();
        }
    }

    private static void link(ImportTable table, String claim, @Nullable EntityId entity) {
        if (entity != null) {
            table.add(List.of(claim, entity.value()), Map.of());
        }
    }

    private ImportTable nodes(String label, String name, List<String> keys, List<String> properties)
            throws IOException {
        return table("--nodes=" + label + "=", name, keys, properties);
    }

    private ImportTable links(String type, String from, String to) throws IOException {
        return relationships(type, from, to, List.of());
    }

    private ImportTable relationships(String type, String from, String to, List<String> properties) throws IOException {
        List<String> ends = List.of(":START_ID(" + from + ")", ":END_ID(" + to + ")");
        return table("--relationships=" + type + "=", type, ends, properties);
    }

    private ImportTable table(String group, String name, List<String> keys, List<String> properties)
            throws IOException {
        ImportTable table = new ImportTable(folder, name, keys, properties);
        tables.add(table);
        groups.put(table, group);
        return table;
    }

    private static List<String> joined(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }
}
