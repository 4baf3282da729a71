package dev.entente.load.mapping;

import dev.entente.model.Claim;
import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Locator;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One kind of claim that rows of a data set make. */
final class ClaimRule {
    private final Condition when;
    private final @Nullable Set<String> notColumns;
    private final int[] several;
    private final ActorsOf subject;
    private final TypeOf type;
    private final ActorsOf object;
    private final PeriodOf period;
    private final @Nullable ActorsOf place;
    private final ConfidenceOf confidence;
    private final Text quote;
    private final String extractor;

    private ClaimRule(Node node, Columns columns, Actors actors, Node quote, String extractor) {
        node.allow(
                "each-column",
                "for-each",
                "when",
                "subject",
                "type",
                "object",
                "period",
                "place",
                "confidence",
                "quote");
        this.when =
                node.find("when").map(when -> Condition.compile(when, columns)).orElse(cells -> true);
        this.notColumns = node.find("each-column")
                .map(each -> Set.copyOf(each.get("except").texts()))
                .orElse(null);
        this.several = node.find("for-each").map(Node::list).orElse(List.of()).stream()
                .mapToInt(columns::number)
                .toArray();
        this.type = TypeOf.compile(node.get("type"), columns);
        this.subject = actors.compile(node.get("subject"), columns);
        this.object = actors.compile(node.get("object"), columns);
        this.period = node.find("period")
                .map(period -> PeriodOf.compile(period, columns))
                .orElse((cells, type) -> Period.UNKNOWN);
        this.place =
                node.find("place").map(place -> actors.compile(place, columns)).orElse(null);
        this.confidence = ConfidenceOf.compile(node.get("confidence"), columns);
        this.quote = columns.template(node.find("quote").orElse(quote));
        this.extractor = extractor;
    }

    static ClaimRule compile(Node node, Columns columns, Actors actors, Node quote, String extractor) {
        return new ClaimRule(node, columns, actors, quote, extractor);
    }

    /**
     * Adds the claims of a row that the rule is for.
     *
     * @param day the row's day, for codes that changed their meaning; null to take the claim's
     */
    void add(Columns.Cells cells, @Nullable LocalDate day, DocumentId document, Locator locator, Made made)
            throws RowProblem {
        if (notColumns == null) {
            addForEach(0, cells, day, document, locator, made);
            return;
        }
        boolean isAnyMade = false;
        while (cells.nextColumn()) {
            if (!notColumns.contains(cells.eachColumn())) {
                isAnyMade |= addOne(cells, day, document, locator, made);
            }
        }
        if (!isAnyMade) {
            // A row that states nothing may still be of somebody unknown.
            subject.of(cells, on(period.of(cells, type.of(cells)), day));
        }
    }

    /** A claim for each combination of the values that the columns of {@code for-each} have; one that cannot be made costs no other. */
    private void addForEach(
            int at, Columns.Cells cells, @Nullable LocalDate day, DocumentId document, Locator locator, Made made)
            throws RowProblem {
        if (at == several.length) {
            addOne(cells, day, document, locator, made);
            return;
        }
        String all = cells.get(several[at]);
        RowProblem first = null;
        for (String value : CellParts.values(all)) {
            cells.set(several[at], value);
            try {
                addForEach(at + 1, cells, day, document, locator, made);
            } catch (RowProblem e) {
                first = first == null ? e : first;
            }
        }
        cells.set(several[at], all);
        if (first != null) {
            throw first;
        }
    }

    /** @return whether the rule is for the row */
    private boolean addOne(
            Columns.Cells cells, @Nullable LocalDate day, DocumentId document, Locator locator, Made made)
            throws RowProblem {
        if (!when.holds(cells)) {
            return false;
        }
        RelationType relation = type.of(cells);
        Period when = period.of(cells, relation);
        LocalDate on = on(when, day);
        List<Entity> subjects = subject.of(cells, on);
        List<Entity> objects = object.of(cells, on);
        if (subjects.isEmpty() || objects.isEmpty()) {
            throw new RowProblem(
                    "one-side-missing", "The row does not say who is at the " + (subjects.isEmpty() ? "start" : "end"));
        }
        @Nullable EntityId where = place(cells, on, made.entities());
        for (Entity from : subjects) {
            for (Entity to : objects) {
                add(new Ends(from, to), relation, when, where, cells, document, locator, made);
            }
        }
        return true;
    }

    private static @Nullable LocalDate on(Period when, @Nullable LocalDate day) {
        LocalDate first = when.firstDay();
        LocalDate end = when.endDay();
        return first != null ? first : end != null ? end.minusDays(1) : day;
    }

    private record Ends(Entity from, Entity to) {}

    private void add(
            Ends ends,
            RelationType relation,
            Period when,
            @Nullable EntityId where,
            Columns.Cells cells,
            DocumentId document,
            Locator locator,
            Made made)
            throws RowProblem {
        EntityId from = ends.from.id();
        EntityId to = ends.to.id();
        if (from.equals(to)) {
            throw new RowProblem(
                    "same-actor-on-both-sides",
                    ends.from.name()
                            + " is at both ends. Mend the row, or list same-actor-on-both-sides under expected in the mapping");
        }
        if (!relation.definition().allows(from.kind(), to.kind())) {
            throw new RowProblem(
                    "kinds-do-not-fit",
                    relation + " does not lead from " + from.kind().label() + " to "
                            + to.kind().label());
        }
        made.entities().put(from, ends.from);
        made.entities().put(to, ends.to);
        made.claims()
                .add(new Claim(
                        document,
                        new Tie(from, relation, to),
                        type.polarity(cells),
                        when,
                        null,
                        where,
                        quote.of(cells),
                        locator,
                        confidence.of(cells),
                        extractor));
    }

    /** Where it happened; a place that is not known is left out, for the relation holds without. */
    private @Nullable EntityId place(Columns.Cells cells, @Nullable LocalDate day, Map<EntityId, Entity> entities) {
        if (place == null) {
            return null;
        }
        try {
            List<Entity> found = place.of(cells, day);
            found.forEach(entity -> entities.put(entity.id(), entity));
            return found.isEmpty() ? null : found.get(0).id();
        } catch (RowProblem e) {
            return null;
        }
    }

    /** What the rules have made of a row so far. */
    record Made(Map<EntityId, Entity> entities, List<Claim> claims) {}
}
