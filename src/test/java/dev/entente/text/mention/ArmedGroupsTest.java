package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArmedGroupsTest {
    private static final String DAY = "2014-06-01";

    @Test
    void theRebelsAreTheOneArmedGroupTheTextTellsOf() {
        assertThat(Reader.mentions("M23 fighters advanced in the east. The rebels captured Goma.", DAY))
                .contains("The rebels=organization:march-23-movement");
        assertThat(Reader.mentions("Troops fled from Boko Haram militants. Chad said the militants had left.", DAY))
                .contains("the militants=organization:boko-haram");
    }

    @Test
    void theRebelsAreNobodyWhereTwoCouldBeMeant() {
        assertThat(Reader.mentions(
                        "M23 fighters advanced and Boko Haram militants fled. The rebels captured Goma.", DAY))
                .noneMatch(mention -> mention.startsWith("The rebels="));
        assertThat(Reader.mentions("M23 fighters advanced. The rebels of Uganda captured Goma.", DAY))
                .noneMatch(mention -> mention.startsWith("The rebels="));
    }
}
