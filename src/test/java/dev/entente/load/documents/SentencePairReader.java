package dev.entente.load.documents;

import dev.entente.model.Claim;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import dev.entente.text.Article;
import dev.entente.text.ClaimReader;
import dev.entente.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads "A met B." and nothing else; fails at a text that says "fail!". */
public final class SentencePairReader implements ClaimReader {
    private static final Pattern MEETING = Pattern.compile("(\\w+) met (\\w+)(?: in (\\w+))?[^.]*\\.");

    @Override
    public Reading read(Article article) {
        if (article.text().contains("fail!")) {
            throw new IllegalStateException("This text says fail!");
        }
        List<Claim> claims = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        Matcher meeting = MEETING.matcher(article.text());
        while (meeting.find()) {
            Entity one = Entity.named(EntityKind.PERSON, meeting.group(1));
            Entity other = Entity.named(EntityKind.PERSON, meeting.group(2));
            entities.add(one);
            entities.add(other);
            claims.add(new Claim(
                    article.document().id(),
                    new Tie(one.id(), RelationType.MET_WITH, other.id()),
                    Polarity.ASSERTED,
                    Period.since(PartialDate.month(2018, 6)),
                    null,
                    place(meeting.group(3), entities),
                    meeting.group(),
                    article.offsets().inFile(meeting.start(), meeting.end()),
                    0.75,
                    "pairs-1"));
        }
        return new Reading(claims, entities, List.of());
    }

    private static @Nullable EntityId place(@Nullable String name, List<Entity> entities) {
        if (name == null) {
            return null;
        }
        Entity place = Entity.named(EntityKind.PLACE, name);
        entities.add(place);
        return place.id();
    }
}
