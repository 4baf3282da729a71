package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartyOfAuthorTest {
    private static final String TEXT = "Our party stands with the miners of Chile. We condemn the blockade of Cuba.";

    @Test
    void ourPartyIsTheOneWhoseStatementTheTitleSaysItIs() {
        assertThat(mentions(TEXT, "Statement of the Communist Party of Chile on Cuba", "Unity News"))
                .contains(
                        "Our party=organization:communist-party-of-chile", "We=organization:communist-party-of-chile");
    }

    @Test
    void ourPartyIsTheOneThatPublishesTheText() {
        assertThat(mentions(TEXT, "On Cuba", "Workers World Party"))
                .contains("Our party=organization:workers-world-party", "We=organization:workers-world-party");
    }

    @Test
    void inANewspaperThatIsNoPartysWeIsNobody() {
        assertThat(mentions(TEXT, "On the Liberal Party's vote", "Chicago Tribune"))
                .noneMatch(mention -> mention.startsWith("We=") || mention.startsWith("Our party="));
    }

    @Test
    void whatIsQuotedIsNotTheAuthors() {
        String text = "\"Our party will win\", said Boris Johnson.";

        assertThat(mentions(text, "On Cuba", "Workers World Party"))
                .noneMatch(mention -> mention.startsWith("Our party="));
    }

    private static List<String> mentions(String text, String title, String source) {
        return Reader.mentions(Reader.read(text, "2019-06-14", "en", title, Source.named(source)));
    }
}
