package dev.entente.load.mapping;

import dev.entente.graph.DocumentContent;
import dev.entente.load.LoadIssue;
import dev.entente.load.RowReading;
import dev.entente.load.tables.Row;
import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import dev.entente.model.Fingerprint;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.RowKey;
import dev.entente.model.Source;
import dev.entente.model.Tie;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sums rows up that are votes of members on questions: one claim for each pair of members and year, by how far they agreed. The measure is
 * Lijphart's index of agreement (The Analysis of Bloc Voting in the General Assembly, American Political Science Review 57, 1963, page 910):
 * {@code (f + g/2) / t}, with t the questions both voted on, f those they voted alike on, g those where one abstained and the other
 * did not.
 */
public final class Agreement {
    private final Text question;
    private final ActorsOf member;
    private final Text vote;
    private final Map<String, Integer> votes;
    private final DateOf date;
    private final Bounds bounds;
    private final Maker maker;

    /** What is said of a pair: the types for the one side and the other, and from where on. */
    record Bounds(double with, RelationType withType, double against, RelationType againstType, int minimum) {}

    /** What documents and claims are made with. */
    record Maker(String name, Source source, String extractor, Set<String> missing, Set<String> expected) {}

    private Agreement(
            Text question,
            ActorsOf member,
            Text vote,
            Map<String, Integer> votes,
            DateOf date,
            Bounds bounds,
            Maker maker) {
        this.question = question;
        this.member = member;
        this.vote = vote;
        this.votes = votes;
        this.date = date;
        this.bounds = bounds;
        this.maker = maker;
    }

    static Agreement compile(Node node, Columns columns, Actors actors, Maker maker) {
        node.allow("question", "member", "vote", "yes", "no", "abstain", "date", "at-least", "below", "minimum");
        Map<String, Integer> votes = new java.util.HashMap<>();
        node.get("no").texts().forEach(code -> votes.put(code, 0));
        node.get("abstain").texts().forEach(code -> votes.put(code, 1));
        node.get("yes").texts().forEach(code -> votes.put(code, 2));
        Bound with = Bound.of(node.get("at-least"));
        Bound against = Bound.of(node.get("below"));
        return new Agreement(
                columns.column(node.get("question")),
                actors.compile(node.get("member"), columns),
                columns.column(node.get("vote")),
                votes,
                DateOf.compile(node.get("date"), columns),
                new Bounds(with.share, with.type, against.share, against.type, (int)
                        node.get("minimum").number()),
                maker);
    }

    private record Bound(double share, RelationType type) {
        static Bound of(Node node) {
            node.allow("share", "type");
            RelationType type = RelationType.find(node.get("type").text())
                    .orElseThrow(() -> node.get("type").problem("The ontology has no such type"));
            return new Bound(node.get("share").number(), type);
        }
    }

    /** Begins to sum up. */
    public AgreementSum sum() {
        return new AgreementSum(this);
    }

    Maker maker() {
        return maker;
    }

    /** A vote cast, or why it does not count. */
    Ballot ballot(Row row, Mapping.Layout layout, String file) throws RowProblem {
        Columns.Cells cells = new Columns.Cells(row, layout.places(), maker.missing, file);
        PartialDate on = date.of(cells);
        if (on == null) {
            throw new RowProblem("date-missing", "When question " + question.of(cells) + " was voted on is not known");
        }
        List<Entity> members = member.of(cells, on.first());
        if (members.size() != 1) {
            throw new RowProblem("member-missing", "The row does not say who voted");
        }
        Integer cast = votes.get(vote.of(cells));
        if (cast == null) {
            throw new RowProblem(
                    "unknown-vote",
                    "\"" + vote.of(cells)
                            + "\" is none of the votes the mapping knows. Mend it, or say under agreement what stands for yes, no or abstain");
        }
        return new Ballot(question.of(cells), on.first().getYear(), members.get(0), cast);
    }

    /** One member's vote on one question: 0 no, 1 abstention, 2 yes. */
    record Ballot(String question, int year, Entity member, int vote) {}

    /** How often a pair voted on the same questions in a year: alike, half alike, opposed. */
    record Count(int alike, int half, int opposed) {
        int together() {
            return alike + half + opposed;
        }

        double index() {
            return (alike + half / 2.0) / together();
        }
    }

    @Nullable
    RelationType type(Count count) {
        if (count.index() >= bounds.with) {
            return bounds.withType;
        }
        return count.index() < bounds.against ? bounds.againstType : null;
    }

    boolean isEnough(Count count) {
        return count.together() >= bounds.minimum;
    }

    DocumentContent content(Entity a, Entity b, int year, RelationType type, Count count) {
        String key = year + ":" + a.id().value() + ":" + b.id().value();
        DocumentId id = RowMapper.documentId(maker.name, key.replace("state:", ""));
        String quote = String.format(
                Locale.ROOT,
                "%s and %s in %d: index of agreement %.2f; %d votes alike, %d with one abstaining, %d opposed",
                a.name(),
                b.name(),
                year,
                count.index(),
                count.alike,
                count.half,
                count.opposed);
        Claim claim = new Claim(
                id,
                new Tie(a.id(), type, b.id()),
                Polarity.ASSERTED,
                Period.since(PartialDate.year(year)),
                null,
                null,
                quote,
                new RowKey(key),
                1,
                maker.extractor);
        Document document =
                new Document(id, quote, null, maker.source, null, "en", Fingerprint.of(id.value() + "|" + quote));
        return new DocumentContent(document, List.of(a, b), List.of(claim));
    }

    RowReading unusable(RowProblem problem, Row row, long number, String file) {
        return maker.expected.contains(problem.code())
                ? new RowReading.Skipped(number, problem.code())
                : new RowReading.Unusable(
                        number, new LoadIssue(problem.code(), file + ":" + row.line(), problem.why()), row.raw());
    }
}
