package dev.entente.api.export;

import dev.entente.graph.ExportedGraph;
import dev.entente.graph.SourcedRelation;
import dev.entente.graph.StatedClaim;
import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.RowKey;
import dev.entente.model.Source;
import dev.entente.model.Tie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Two entities of each kind, and relations of each type between each pair of kinds that the ontology allows. */
record GraphOfAllTypes(Map<EntityKind, List<Entity>> entities, List<SourcedRelation> relations)
        implements ExportedGraph {
    static GraphOfAllTypes build() {
        Map<EntityKind, List<Entity>> entities = new LinkedHashMap<>();
        for (EntityKind kind : EntityKind.values()) {
            entities.put(
                    kind,
                    kind == EntityKind.STATE
                            ? List.of(state("state:can", "Canada", "CA"), state("state:fra", "France", "FR"))
                            : List.of(
                                    Entity.named(kind, "First " + kind.label()),
                                    Entity.named(kind, "Second " + kind.label())));
        }
        List<SourcedRelation> relations = new ArrayList<>();
        for (RelationType type : RelationType.values()) {
            for (EntityKind subject : EntityKind.values()) {
                Arrays.stream(EntityKind.values())
                        .filter(object -> type.definition().allows(subject, object))
                        .filter(object ->
                                !type.isSymmetric() || subject.prefix().compareTo(object.prefix()) <= 0)
                        .forEach(object -> relations.add(relation(
                                of(entities, subject).get(0),
                                type,
                                of(entities, object).get(1))));
            }
        }
        return new GraphOfAllTypes(entities, relations);
    }

    private static List<Entity> of(Map<EntityKind, List<Entity>> entities, EntityKind kind) {
        return entities.getOrDefault(kind, List.of());
    }

    private static Entity state(String id, String name, String iso2) {
        return new Entity(new EntityId(id), name, List.of(Name.preferred(name)), Map.of(IdentifierScheme.ISO2, iso2));
    }

    private static SourcedRelation relation(Entity subject, RelationType type, Entity object) {
        Tie tie = new Tie(subject.id(), type, object.id());
        Period period = type.isEvent()
                ? Period.since(PartialDate.parse("2004-05-06"))
                : Period.between(PartialDate.parse("2003-02"), PartialDate.parse("2005-04-01"));
        DocumentId document = new DocumentId("document:harbour-1");
        Claim claim = new Claim(
                document,
                tie,
                Polarity.ASSERTED,
                period,
                null,
                null,
                "The harbour's log says so.",
                new RowKey("1"),
                0.9,
                "by-hand-1");
        RelationId id = RelationId.ofEvent(tie, period);
        Relation relation = new Relation(id, tie, period, 1, 0, 1, 0.9, null, null);
        Document log = new Document(document, "Log", null, Source.named("Harbour"), null, "en", "0");
        return new SourcedRelation(relation, List.of(new StatedClaim(claim, log, id)));
    }

    @Override
    public void forEachEntity(Consumer<Entity> taker) {
        entities.values().forEach(ofKind -> ofKind.forEach(taker));
    }

    @Override
    public void forEachRelation(Consumer<SourcedRelation> taker) {
        relations.forEach(taker);
    }
}
