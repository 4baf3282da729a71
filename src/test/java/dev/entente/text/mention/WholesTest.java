package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "She is a member of South Korea's National Assembly.; organization:national-assembly-of-south-korea PART_OF state:kor",
                "The UN Security Council met.; organization:un-security-council PART_OF organization:united-nations",
                "The Russian foreign ministry protested.; organization:ministry-of-foreign-affairs-russia PART_OF state:rus",
                "The Foreign Ministry of Japan protested.; organization:ministry-of-foreign-affairs-of-japan PART_OF state:jpn",
                "The Defense Ministry of Iran protested.; organization:ministry-of-defense-of-iran PART_OF state:irn",
                "Ukraine's parliament ratified the treaty.; organization:verkhovna-rada PART_OF state:ukr",
                "The U.S. Senate rejected the plan.; organization:united-states-senate PART_OF state:usa",
                "Officials from the Ministry of Trade in the Kenyan Government came.; organization:ministry-of-trade-of-kenya PART_OF state:ken",
                "The IRGC's Quds Force fired missiles.; organization:quds-force PART_OF organization:irgc",
                "She arrived in Pyongyang, North Korea, on Friday.; place:pyongyang LOCATED_IN state:prk",
                "The German city of Hamburg hosted the leaders.; place:hamburg LOCATED_IN state:deu",
                "Ukraine's capital, Kyiv, was shelled.; place:kyiv LOCATED_IN state:ukr",
                "Kyiv, the capital of Ukraine, was shelled.; place:kyiv LOCATED_IN state:ukr",
                "The leaders met in the North Korean capital Pyongyang.; place:pyongyang LOCATED_IN state:prk",
                "Thousands stood at Seoul's Gwanghwamun Plaza.; place:gwanghwamun-plaza LOCATED_IN place:seoul",
            })
    void theWordsBesideANameSayWhatItIsPartOf(String text, String part) {
        assertThat(parts(text)).containsExactly(part.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Pentagon rejected the plan.",
                "The National Assembly met in Seoul while Beijing protested.",
                "Officials from Moscow, China and Iran talked.",
                "They travelled to Singapore, Malaysia and Thailand.",
                "The shells fell on Aleppo, Iraq and Lebanon.",
                "The leaders met in Hamburg.",
                "Officials praised the UK's Indo-Pacific tilt.",
                "The Chad Liberation Army attacked.",
            })
    void whatTheGazetteerKnowsAndTheTextDoesNotSayIsNoPart(String text) {
        assertThat(parts(text)).isEmpty();
    }

    @Test
    void aMinistryWithoutItsStateIsNobody() {
        assertThat(Reader.mentions("The Foreign Ministry protested.", "2022-05-01"))
                .noneMatch(mention -> mention.contains("organization:"));
    }

    @Test
    void aDeputySecretaryIsNoDeputyOfAParliament() {
        assertThat(Reader.read("White House Deputy Press Secretary Ann Lund criticised Iran.", "2019-05-01", "en")
                        .roles())
                .noneMatch(role -> role.toString().contains("MEMBER_OF"));
    }

    @Test
    void aCapitalBeforeItsStateIsACity() {
        assertThat(Reader.mentions("She flew to Brussels from Kyiv, Ukraine.", "2022-05-01"))
                .contains("Kyiv=place:kyiv", "Ukraine=state:ukr");
    }

    private static List<String> parts(String text) {
        return Reader.read(text, "2018-04-30", "en").ties().stream()
                .map(tie -> tie.subject() + " " + tie.type() + " " + tie.object())
                .toList();
    }
}
