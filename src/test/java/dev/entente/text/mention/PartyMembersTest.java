package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.EntityId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartyMembersTest {
    private static final String DAY = "2003-06-01";

    @Test
    void thePartyIsTheOneOfTheStateThatTheTextTellsOf() {
        assertThat(parties("Britain was divided. Labour MP Diane Shore visited Baghdad."))
                .containsExactly("organization:labour-party");
        assertThat(parties("Sen. Ann Field, the Utah Republican, visited Cuba."))
                .containsExactly("organization:republican-party-us");
    }

    @Test
    void whereNothingTellsWhichPartyIsMeantThereIsNone() {
        assertThat(parties("Labour MP Diane Shore visited Baghdad.")).isEmpty();
        assertThat(parties("Britain and New Zealand were divided. Labour MP Diane Shore visited Baghdad."))
                .isEmpty();
        assertThat(parties("Ann Field, a Republican strategist in Utah, visited Cuba."))
                .isEmpty();
    }

    private static List<String> parties(String text) {
        return Reader.read(text, DAY, "en").roles().stream()
                .map(StatedRole::body)
                .map(EntityId::value)
                .filter(body -> body.contains("party"))
                .toList();
    }
}
