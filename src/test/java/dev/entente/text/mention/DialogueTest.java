package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DialogueTest {
    private static final String DAY = "2018-04-24";

    @Test
    void iIsWhoIsLabelledAndYouIsTheOtherSpeaker() {
        String text = """
                Remarks by President Donald Trump and President Emmanuel Macron follow.

                PRESIDENT TRUMP: I welcome you.

                PRESIDENT MACRON: I value our alliance, and our two countries stand together.
                """;

        assertThat(Reader.mentions(text, DAY))
                .contains(
                        "you=person:emmanuel-macron",
                        "our=state:usa+state:fra",
                        "our two countries=state:usa+state:fra");
    }

    @Test
    void youOfAThankAndOfAMonologueIsNobody() {
        List<String> mentions = Reader.mentions("PRESIDENT TRUMP: Thank you. I see you.", DAY);

        assertThat(mentions).noneMatch(mention -> mention.startsWith("you="));
    }

    @Test
    void bilateralTiesAreThoseOfTheTwoStatesThatOpenTheText() {
        String text = "President Trump met President Macron in Washington. They praised bilateral cooperation.";

        assertThat(Reader.mentions(text, DAY)).contains("bilateral=state:usa+state:fra");
    }

    @Test
    void ourOfATextAboutNoTwoStatesIsNobodys() {
        assertThat(Reader.mentions("Villagers gathered. We love our alliance.", DAY))
                .noneMatch(mention -> mention.startsWith("our"));
    }

    @Test
    void aNameWithItsTitleAndAColonIsALabelAndWeIsTheSpeakersState() {
        String text = "President Obama: Good evening. I spoke with President Putin. We condemn Russia.";

        assertThat(Reader.mentions(text, "2014-09-26")).contains("I=person:barack-obama", "We=state:usa");
    }

    @Test
    void nobodySpeaksAQuestionOfATranscript() {
        String text = "PRESIDENT MACRON: I met Theresa May.\n\nQ: I support Syria.";

        assertThat(Reader.mentions(text, DAY).stream().filter(mention -> mention.equals("I=person:emmanuel-macron")))
                .hasSize(1);
    }
}
