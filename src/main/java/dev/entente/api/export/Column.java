package dev.entente.api.export;

import dev.entente.graph.SourcedRelation;
import dev.entente.graph.StatedClaim;
import dev.entente.model.Entity;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import dev.entente.model.Period;
import dev.entente.model.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is told of each entity or relation in every format that has columns, attributes or members.
 *
 * @param name as it stands in the file
 * @param type how formats with types call it
 * @param value what it is; a String, Integer, Double or Boolean of that type, or null where unknown
 */
record Column<T>(String name, Type type, Function<T, @Nullable Object> value) {
    /** Types of columns, by their names in GraphML and GEXF. */
    enum Type {
        STRING("string"),
        INT("int", "integer"),
        DOUBLE("double"),
        BOOLEAN("boolean");

        private final String graphMl;
        private final String gexf;

        Type(String name) {
            this(name, name);
        }

        Type(String graphMl, String gexf) {
            this.graphMl = graphMl;
            this.gexf = gexf;
        }

        String graphMl() {
            return graphMl;
        }

        String gexf() {
            return gexf;
        }
    }

    /** Of an entity, its id apart. Other names are parted by {@code |}. */
    static final List<Column<Entity>> OF_ENTITIES = ofEntities();

    /** Of a relation, its id and its ends apart. Its sources are parted by {@code |}. */
    static final List<Column<SourcedRelation>> OF_RELATIONS = List.of(
            ofRelation("type", Type.STRING, relation -> relation.type().name()),
            ofRelation("phrase", Type.STRING, relation -> relation.type()
                    .definition()
                    .phrase()),
            ofRelation(
                    "sign", Type.INT, relation -> relation.type().definition().sign()),
            // Of such a one the direction means nothing.
            ofRelation("symmetric", Type.BOOLEAN, relation -> relation.type().isSymmetric()),
            ofRelation("from", Type.STRING, relation -> text(relation.period().from())),
            ofRelation("to", Type.STRING, relation -> text(relation.period().to())),
            // "to" is a day that is not covered, or a month or year that is: this says it in one way.
            ofRelation("lastDay", Type.STRING, relation -> lastDay(relation.period())),
            ofRelation("claims", Type.INT, Relation::claims),
            ofRelation("denials", Type.INT, Relation::denials),
            ofRelation("sources", Type.INT, Relation::sources),
            ofRelation("confidence", Type.DOUBLE, Relation::confidence),
            ofRelation("firstReportedOn", Type.STRING, relation -> text(relation.firstReportedOn())),
            ofRelation("lastReportedOn", Type.STRING, relation -> text(relation.lastReportedOn())),
            new Column<>("quote", Type.STRING, relation -> relation.claims().stream()
                    .findFirst()
                    .map(claim -> claim.claim().quote())
                    .orElse(null)),
            new Column<>(
                    "statedIn",
                    Type.STRING,
                    relation -> joined(relation.claims().stream().map(Column::reference))));

    /** What is known of one item, in the columns' order; what is unknown is left out. */
    static <T> Map<String, Object> known(List<Column<T>> columns, T item) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (Column<T> column : columns) {
            Object value = column.value.apply(item);
            if (value != null) {
                known.put(column.name, value);
            }
        }
        return known;
    }

    /** Where a document is to be found: its address, else its title, with who published it and when. */
    static String reference(StatedClaim claim) {
        String where = claim.document().url() == null
                ? claim.document().title()
                : claim.document().url();
        return claim.document().publishedOn() == null
                ? where + " (" + claim.document().source().name() + ")"
                : where + " (" + claim.document().source().name() + ", "
                        + claim.document().publishedOn() + ")";
    }

    private static List<Column<Entity>> ofEntities() {
        List<Column<Entity>> columns = new ArrayList<>(List.of(
                new Column<>("name", Type.STRING, Entity::name),
                new Column<>("kind", Type.STRING, entity -> entity.kind().label()),
                new Column<>(
                        "otherNames",
                        Type.STRING,
                        entity -> joined(
                                entity.names().stream().map(Name::text).filter(name -> !name.equals(entity.name()))))));
        Arrays.stream(IdentifierScheme.values())
                .map(scheme -> new Column<Entity>(scheme.code(), Type.STRING, entity -> entity.identifiers()
                        .get(scheme)))
                .forEach(columns::add);
        return List.copyOf(columns);
    }

    private static Column<SourcedRelation> ofRelation(
            String name, Type type, Function<Relation, @Nullable Object> value) {
        return new Column<>(name, type, relation -> value.apply(relation.relation()));
    }

    private static @Nullable String lastDay(Period period) {
        LocalDate end = period.endDay();
        return end == null ? null : end.minusDays(1).toString();
    }

    private static @Nullable String joined(Stream<String> texts) {
        String joined = texts.distinct().collect(Collectors.joining("|"));
        return joined.isEmpty() ? null : joined;
    }

    private static @Nullable String text(@Nullable Object date) {
        return date == null ? null : date.toString();
    }
}
