package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateSetsTest {
    private static final String DAY = "2019-05-02";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kenya asked Ugandan troops to leave, but both governments rejected Sudan.; both governments=state:ken+state:uga",
                "Algiers expelled the Moroccan consul. France urged both African governments to negotiate.; both African governments=state:dza+state:mar",
                "France met Germany. The two NATO members rejected it.; members=state:fra+state:deu",
            })
    void aCountedSetIsThoseOfItsSortThatWereNamedLast(String text, String mention) {
        assertThat(Reader.mentions(text, DAY)).contains(mention);
    }

    @Test
    void countedMembersAreMembers() {
        assertThat(Reader.read("France met Germany. The two NATO members rejected it.", DAY, "en")
                        .ties())
                .filteredOn(tie -> tie.type() == RelationType.MEMBER_OF)
                .hasSize(2);
    }

    @Test
    void membersOfABodyAreThoseListedBehindItAndNotWhoStandsBesideIt() {
        assertThat(Reader.read(
                                "The three members of the Benelux, Belgium, the Netherlands and Luxembourg, agreed.",
                                DAY,
                                "en")
                        .ties())
                .filteredOn(tie -> tie.type() == RelationType.MEMBER_OF)
                .hasSize(3);
        assertThat(Reader.read("The members of ASEAN, Japan and China signed it.", DAY, "en")
                        .ties())
                .noneMatch(tie -> tie.type() == RelationType.MEMBER_OF);
    }

    @Test
    void aSetThatNobodyHasCountedIsAGroupOfItsOwn() {
        assertThat(Reader.mentions("African governments rejected it.", DAY))
                .contains("African governments=group:african-governments");
    }
}
