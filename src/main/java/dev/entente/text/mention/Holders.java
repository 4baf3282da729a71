package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.Tenure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who held an office when a sentence speaks of it: on the article's day, or in the year that its clause names. */
final class Holders {
    private final Draft draft;
    private final Gazetteer gazetteer;

    Holders(Draft draft) {
        this.draft = draft;
        this.gazetteer = draft.gazetteer();
    }

    /** @param head the word of the office that the rest of the sentence attaches to */
    Optional<EntityId> find(Line line, int head, EntityId body, String office) {
        Optional<Integer> year = yearOfClause(line, head);
        if (year.isEmpty()) {
            return holder(body, office, draft.day());
        }
        Optional<EntityId> first = holder(body, office, LocalDate.of(year.get(), 1, 1));
        return first.equals(holder(body, office, LocalDate.of(year.get(), 12, 31))) ? first : Optional.empty();
    }

    /** Whether it is spoken of on the article's day. */
    boolean isOfToday(Line line, int head) {
        return yearOfClause(line, head).isEmpty();
    }

    private Optional<EntityId> holder(EntityId body, String office, @Nullable LocalDate day) {
        if (office.equals("leader")) {
            return day == null
                    ? leaderNamed(body).or(() -> gazetteer.findLeader(body, null))
                    : gazetteer.findLeader(body, day);
        }
        Optional<EntityId> holder = gazetteer.findHolder(body, office, day);
        return holder.isEmpty() && office.equals("president") && body.value().equals("state:prk")
                ? gazetteer.findLeader(body, day)
                : holder;
    }

    /** The one year before the article's that the verb of the office has: "<em>in 1972</em> the US president visited China". */
    private Optional<Integer> yearOfClause(Line line, int head) {
        LocalDate day = draft.day();
        int verb = line.token(head).head();
        List<Integer> years = line.sentence().tokens().stream()
                .filter(token -> token.word().matches("(1[6-9]|20)\\d\\d")
                        && token.head() == verb
                        && line.word(token.index() - 1).equals("in"))
                .map(token -> Integer.valueOf(token.word()))
                .filter(year -> day == null || year < day.getYear())
                .toList();
        return verb >= 0 && years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }

    /** Of an undated article: of those it names who have led the body the one who came last. */
    private Optional<EntityId> leaderNamed(EntityId body) {
        return draft.list().stream()
                .map(mention -> mention.entities().get(0))
                .distinct()
                .filter(id -> !tenures(id, body).isEmpty())
                .max(Comparator.comparing(id -> tenures(id, body).stream()
                        .map(Holders::start)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()));
    }

    private static LocalDate start(Tenure tenure) {
        PartialDate from = tenure.period().from();
        return from == null ? LocalDate.MIN : from.first();
    }

    private List<Tenure> tenures(EntityId person, EntityId body) {
        return gazetteer.findPerson(person).stream()
                .flatMap(known -> known.tenures().stream())
                .filter(tenure -> tenure.body().equals(body) && tenure.office().relation() == RelationType.LEADS)
                .toList();
    }
}
