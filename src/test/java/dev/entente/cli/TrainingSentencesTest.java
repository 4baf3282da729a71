package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.LoadIssue;
import dev.entente.text.classifier.LabelledPair;
import dev.entente.text.relation.PairReader;
import dev.entente.text.syntax.SentenceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingSentencesTest {
    private static final PairReader READER = new PairReader(new SentenceReader());

    private final TrainingSentences sentences = new TrainingSentences(READER);

    @TempDir
    private Path folder;

    @Test
    void theRootFollowsFromTypeAndPolarityUnlessItIsGiven() throws IOException {
        write(
                "7\t{s:Peru} agreed with {o:Chile} on a border.\tAGREED_WITH\tasserted\twire\t",
                "8\t{s:Peru} signed a treaty with {o:Chile}.\tAGREED_WITH\tasserted\twire\tSUPPORT",
                "9\t{s:Peru} will visit {o:Chile}.\tVISITED\tplanned\twire",
                "9\t{o:Peru} will visit {s:Chile}.\tNONE\tnone\twire\t");

        assertThat(sentences.read(folder))
                .extracting(LabelledPair::findRoot)
                .containsExactly(Optional.of("AGREE"), Optional.of("SUPPORT"), Optional.of("AGREE"), Optional.empty());
        assertThat(sentences.issues()).isEmpty();
    }

    @Test
    void aRootThatPloverDoesNotHaveIsAnIssueOfItsRow() throws IOException {
        write(
                "7\t{s:Peru} agreed with {o:Chile} on a border.\tAGREED_WITH\tasserted\twire\tPRAISE",
                "8\t{s:Peru} thanked {o:Chile}.\tSUPPORTS\tasserted\twire");

        List<LabelledPair> pairs = sentences.read(folder);

        assertThat(pairs).extracting(LabelledPair::group).containsExactly(8);
        assertThat(sentences.issues())
                .extracting(LoadIssue::toString)
                .singleElement()
                .asString()
                .contains(":2", "PRAISE");
    }

    private void write(String... rows) throws IOException {
        Files.writeString(
                folder.resolve("rows.tsv"),
                "group\tsentence\ttype\tpolarity\tregister\troot\n" + String.join("\n", rows) + "\n");
    }
}
