package dev.entente.graph;

import static dev.entente.graph.Dispatches.BEIJING;
import static dev.entente.graph.Dispatches.CHINA;
import static dev.entente.graph.Dispatches.KIM;
import static dev.entente.graph.Dispatches.NORTH_KOREA;
import static dev.entente.graph.Dispatches.USA;
import static dev.entente.graph.Dispatches.XI;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Claims of events and states between three states, drawn from a seed, whose dates overlap, touch and contradict each other. */
final class RandomClaims {
    private static final List<RelationType> TYPES =
            List.of(RelationType.MET_WITH, RelationType.ACCUSES, RelationType.SUPPORTS, RelationType.AT_WAR_WITH);
    private static final List<Entity> ACTORS = List.of(USA, CHINA, NORTH_KOREA);

    private RandomClaims() {}

    /** Documents of some claims each, the same titles for every seed. */
    static List<DocumentContent> contents(int count, boolean onlyDays, Random random) {
        List<DocumentContent> contents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String title = "Row " + i;
            Document document = new Document(
                    DocumentId.of(title, title),
                    title,
                    null,
                    Source.named("Source " + random.nextInt(4)),
                    random.nextInt(5) == 0 ? null : LocalDate.of(2019, 1, 1).plusDays(random.nextInt(600)),
                    "und",
                    Fingerprint.of("text " + random.nextInt(count)));
            List<Claim> claims = new ArrayList<>();
            for (int j = 0; j < 1 + random.nextInt(3); j++) {
                claims.add(claim(document, j, onlyDays, random));
            }
            List<Entity> entities = new ArrayList<>(ACTORS);
            entities.addAll(List.of(KIM, XI, BEIJING));
            contents.add(new DocumentContent(document, entities, claims));
        }
        return contents;
    }

    private static Claim claim(Document document, int number, boolean onlyDays, Random random) {
        int subject = random.nextInt(ACTORS.size());
        int object = (subject + 1 + random.nextInt(ACTORS.size() - 1)) % ACTORS.size();
        Polarity polarity = random.nextInt(12) == 0
                ? Polarity.values()[random.nextInt(Polarity.values().length)]
                : Polarity.ASSERTED;
        return new Claim(
                document.id(),
                new Tie(
                        ACTORS.get(subject).id(),
                        TYPES.get(random.nextInt(TYPES.size())),
                        ACTORS.get(object).id()),
                polarity,
                period(onlyDays, random),
                random.nextBoolean() ? KIM.id() : null,
                random.nextBoolean() ? BEIJING.id() : null,
                "a row",
                new RowKey("" + number),
                (1 + random.nextInt(9)) / 10.0,
                "test/1");
    }

    private static Period period(boolean onlyDays, Random random) {
        PartialDate from = onlyDays ? day(random) : date(random);
        PartialDate to = random.nextInt(4) == 0 ? date(random) : null;
        return from != null && to != null && !from.first().isBefore(to.first())
                ? Period.since(from)
                : new Period(from, to);
    }

    private static PartialDate day(Random random) {
        return PartialDate.day(LocalDate.of(2019, 1, 1).plusDays(random.nextInt(40)));
    }

    private static @Nullable PartialDate date(Random random) {
        PartialDate day = PartialDate.day(LocalDate.of(2019, 1, 1).plusDays(random.nextInt(500)));
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> PartialDate.year(day.first().getYear());
            case 2 -> PartialDate.month(day.first().getYear(), day.first().getMonthValue());
            default -> day;
        };
    }
}
