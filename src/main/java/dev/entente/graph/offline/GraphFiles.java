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
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The graph in its stored form, as files for Neo4j's importer. Each thing is added once; what names another thing may be added before that. Nodes are
 * named by the numbers that they will have in the store: first the entities, then the documents, then what is added, in its order. Used by one thread.
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
    private static final String LABELS = ":LABEL";
    private static final List<String> ENTITY = List.of(
            LABELS,
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
    private final Numbered<EntityId> numbers;
    private final Map<String, Long> sourceNumbers = new HashMap<>();
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
    private final long firstDocument;
    private long nextNode;

    /**
     * @param folder where the files are made
     * @param numbers all entities that will be named
     * @param documentCount how many documents there can be
     */
    GraphFiles(Path folder, Numbered<EntityId> numbers, long documentCount) throws IOException {
        this.folder = folder;
        this.numbers = numbers;
        this.firstDocument = numbers.size();
        this.nextNode = firstDocument + documentCount;
        this.loadedAt = Instant.now().toString();
        entities = nodes("Entity", "entities", ENTITY);
        names = nodes("Name", "names", NAME);
        namings = links("NAMES");
        sources = nodes("Source", "sources", List.of("id:string", "name:string"));
        documents = nodes("Document", "documents", DOCUMENT);
        publications = links("PUBLISHED_BY");
        claims = nodes("Claim", "claims", CLAIM);
        statements = links("STATED_IN");
        subjects = links("SUBJECT");
        objects = links("OBJECT");
        speakers = links("SPOKEN_BY");
        places = links("AT");
        versions = nodes("GraphVersion", "versions", List.of("id:string", "store:string", "value:long"));
        for (RelationType type : RelationType.values()) {
            relations.put(type, relationships(type.name(), RELATION));
        }
    }

    /** Files for a graph of these entities and no documents; the entities are yet to be added. */
    public static GraphFiles of(Path folder, Collection<Entity> entities) throws IOException {
        return new GraphFiles(
                folder, Numbered.of(entities.stream().map(Entity::id).toList()), 0);
    }

    /** The entity's number among all nodes. */
    int number(EntityId entity) {
        return numbers.getNumber(entity);
    }

    /** Adds an entity without its names. */
    public void addEntity(Entity entity) {
        Map<String, @Nullable Object> row = EntityRow.write(entity);
        row.put(LABELS, EntityRow.labels(entity));
        entities.add(number(entity.id()), row);
    }

    /** Adds the names that search finds an entity by. */
    public void addNames(Entity entity) {
        for (Name name : entity.names()) {
            long number = nextNode++;
            names.add(number, EntityRow.nameNode(entity.id(), name));
            namings.add(number, number(entity.id()));
        }
    }

    public void addRelation(Relation relation) {
        Objects.requireNonNull(relations.get(relation.type()))
                .add(number(relation.tie().subject()), number(relation.tie().object()), RelationRow.write(relation));
    }

    public void addSource(Source source) {
        sources.add(number(source), Map.of("id", source.id(), "name", source.name()));
    }

    /** @param number its own, by which its claims name it */
    public void addDocument(long number, Document document) {
        Map<String, @Nullable Object> row = DocumentRow.write(document);
        row.put("loadedAt", loadedAt);
        documents.add(firstDocument + number, row);
        publications.add(firstDocument + number, number(document.source()));
    }

    /**
     * @param document its document's number
     * @param relation the relation that it carries; null for none
     */
    public void addClaim(KeyedClaim keyed, long document, @Nullable String relation) {
        Claim claim = keyed.claim();
        long number = nextNode++;
        claims.add(number, ClaimRow.write(keyed, relation));
        statements.add(number, firstDocument + document);
        subjects.add(number, number(claim.tie().subject()));
        objects.add(number, number(claim.tie().object()));
        link(speakers, number, claim.speaker());
        link(places, number, claim.place());
    }

    /** Says that the graph is at its first version, of a store unlike every other. */
    public void addVersion() {
        versions.add(
                nextNode++, Map.of("id", "graph", "store", UUID.randomUUID().toString(), "value", 1));
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
        // Numbers of nodes as we gave them: the importer need not find out again who is meant.
        told.add("--id-type=actual");
        told.add("--array-delimiter=" + ImportTable.ARRAY_DELIMITER);
        return told;
    }

    @Override
    public void close() throws IOException {
        for (ImportTable table : tables) {
            table.close();
        }
    }

    private long number(Source source) {
        return sourceNumbers.computeIfAbsent(source.id(), id -> nextNode++);
    }

    private void link(ImportTable table, long claim, @Nullable EntityId entity) {
        if (entity != null) {
            table.add(claim, number(entity));
        }
    }

    private ImportTable nodes(String label, String name, List<String> properties) throws IOException {
        return table("--nodes=" + label + "=", name, List.of(":ID"), properties);
    }

    private ImportTable links(String type) throws IOException {
        return relationships(type, List.of());
    }

    private ImportTable relationships(String type, List<String> properties) throws IOException {
        return table("--relationships=" + type + "=", type, List.of(":START_ID", ":END_ID"), properties);
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
