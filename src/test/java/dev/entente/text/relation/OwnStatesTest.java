package dev.entente.text.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.EntityId;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.model.Source;
import dev.entente.model.Tie;
import dev.entente.text.Article;
import dev.entente.text.OffsetMap;
import dev.entente.text.mention.MentionedArticle;
import dev.entente.text.mention.StatedRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnStatesTest {
    private static final EntityId MINISTER = new EntityId("person:a-minister");
    private static final EntityId OWN = new EntityId("state:fra");
    private static final EntityId OTHER = new EntityId("state:jpn");

    @Test
    void nobodyMeetsOrCallsTheStateHeServes() {
        OwnStates states = new OwnStates(serving(false));

        assertThat(states.isAmongOwn(new Tie(MINISTER, RelationType.MET_WITH, OWN)))
                .isTrue();
        assertThat(states.isAmongOwn(new Tie(OWN, RelationType.CONTACTED, MINISTER)))
                .isTrue();
        assertThat(states.isAmongOwn(new Tie(MINISTER, RelationType.MET_WITH, OTHER)))
                .isFalse();
        assertThat(states.isAmongOwn(new Tie(MINISTER, RelationType.SUPPORTS, OWN)))
                .isFalse();
    }

    @Test
    void thatAStateSupportsItsOwnHeadSaysNothing() {
        OwnStates states = new OwnStates(serving(false));

        assertThat(states.isAmongOwn(new Tie(OWN, RelationType.SUPPORTS, MINISTER)))
                .isTrue();
        assertThat(states.isAmongOwn(new Tie(OTHER, RelationType.SUPPORTS, MINISTER)))
                .isFalse();
    }

    @Test
    void whoServedItOnceMayMeetIt() {
        assertThat(new OwnStates(serving(true)).isAmongOwn(new Tie(MINISTER, RelationType.MET_WITH, OWN)))
                .isFalse();
    }

    private static MentionedArticle serving(boolean former) {
        Document document = new Document(
                DocumentId.of("A test", "test"), "A test", null, Source.UNKNOWN, NamedWorld.PUBLISHED, "en", "hash");
        StatedRole role =
                new StatedRole(0, 0, 2, MINISTER, RelationType.HOLDS_OFFICE_IN, OWN, former, Period.UNKNOWN, true);
        return new MentionedArticle(
                new Article(document, "", OffsetMap.IDENTITY), List.of(), List.of(), List.of(role), Map.of());
    }
}
