package dev.entente.text.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.model.Polarity;
import dev.entente.model.TextSpan;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped weights, on sentences that they were not trained on. */
class PairClassifierTest {
    private static PairClassifier classifier;

    @BeforeAll
    static void load() {
        classifier = PairClassifier.create();
    }

    @Test
    void theShippedWeightsKnowMostPloverRoots() {
        List<String[]> sentences = List.of(
                row("AGREE", "{s:Ecuador} agreed with {o:Peru} on a common border in 1998."),
                row("CONSULT", "{s:Nixon} met {o:Mao} in Beijing in February 1972."),
                row("SUPPORT", "{s:Sweden} voiced its full support for {o:Finland}."),
                row("COOPERATE", "{s:India} and {o:France} held joint naval exercises in the Arabian Sea."),
                row("AID", "{s:Japan} sent rescue teams and medicine to {o:Turkey} after the earthquake."),
                row("CONCEDE", "{s:The United States} lifted its arms embargo on {o:Vietnam} in 2016."),
                row("REQUEST", "{s:Ireland} called on {o:Israel} to open the crossings."),
                row("ACCUSE", "{s:Denmark} denounced {o:Russia} for the cyberattacks."),
                row("REJECT", "{s:Serbia} turned down {o:Kosovo}'s proposal."),
                row("THREATEN", "{s:Iran} threatened {o:Saudi Arabia} with retaliation."),
                row("PROTEST", "Thousands of {s:students} marched in Belgrade against {o:the government}."),
                row("SANCTION", "{s:Canada} imposed sanctions on {o:Belarus} in 2020."),
                row("MOBILIZE", "{s:China} sent warships into the waters around {o:Taiwan}."),
                row("COERCE", "{s:Police} arrested {o:the opposition leader} at the airport."),
                row("ASSAULT", "{s:Iraq} invaded {o:Kuwait} on 2 August 1990."));

        long right = sentences.stream()
                .filter(row -> answer(row[1]).root().equals(row[0]))
                .count();

        assertThat(right).isGreaterThanOrEqualTo(13);
    }

    @Test
    void whatIsOnlyAnnouncedIsCodedAsPloverDoes() {
        assertThat(answer("{s:Japan} will send rescue teams to {o:Turkey} next week.")
                        .root())
                .isEqualTo("AGREE");
        assertThat(answer("{s:The defence minister} will meet {o:rebel commanders} on Friday.")
                        .root())
                .isEqualTo("AGREE");
        assertThat(answer("{s:Ecuador} and {o:Peru} signed a border treaty in 1998.")
                        .root())
                .isEqualTo("SUPPORT");
        assertThat(answer("{s:Sweden} refused to send aid to {o:the junta}.").root())
                .isEqualTo("REJECT");
    }

    @Test
    void aPairThatTheSentenceLeavesAloneIsHardlyRelated() {
        PairAnswer met = answer("{s:Nixon} met {o:Mao} in Beijing in February 1972 while France held elections.");
        PairAnswer apart = answer("{s:Nixon} met Mao in Beijing in February 1972 while {o:France} held elections.");

        assertThat(met.related()).isGreaterThan(0.8);
        assertThat(apart.related()).isLessThan(0.5);
    }

    @Test
    void theAnswerSaysHowTheSentenceTakesIt() {
        assertThat(answer("{s:Sweden} did not send any aid to {o:Turkey}.").polarity())
                .isEqualTo(Polarity.DENIED);
        assertThat(answer("{s:Sweden} will send aid to {o:Turkey}.").polarity()).isEqualTo(Polarity.PLANNED);
    }

    @Test
    void anEndWithoutWordsIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> classifier.answer("Nixon met  Mao.", new TextSpan(0, 5), new TextSpan(9, 10)))
                .withMessageContaining("object");
    }

    private static String[] row(String root, String marked) {
        return new String[] {root, marked};
    }

    private static PairAnswer answer(String marked) {
        String text = marked.replace("{s:", "").replace("{o:", "").replace("}", "");
        return classifier.answer(text, span(marked, "{s:"), span(marked, "{o:"));
    }

    private static TextSpan span(String marked, String mark) {
        int at = marked.indexOf(mark);
        String before = marked.substring(0, at);
        int start =
                before.replace("{s:", "").replace("{o:", "").replace("}", "").length();
        return new TextSpan(start, start + marked.indexOf('}', at) - at - mark.length());
    }
}
