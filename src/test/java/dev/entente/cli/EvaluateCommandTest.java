package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.documents.SentencePairReader;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Name;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Held against gold is a reader that knows no more than "A met B.". */
class EvaluateCommandTest {
    private static final String HEADER =
            "id,doc,start,end,subject_name,subject_kind,object_name,object_kind,type,polarity,tier";

    @TempDir
    Path folder;

    private final String gold = resource("gold.csv");
    private final String texts = resource("texts");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theFiguresCountRowsAndClaims() {
        assertThat(evaluate(gold, texts)).isZero();

        assertThat(words(out.toString()))
                .contains(
                        "all 4 3 1 4 3 1 0.750 0.750 0.750 0.667",
                        "tier A 3 2 1 4 3 1 0.750 0.667 0.706 0.500",
                        "asserted 3 2 1 4 3 1 0.750 0.667 0.706 1.000",
                        "denied 1 1 0 0 0 0 - 1.000 0.000 0.000",
                        "MET_WITH 4 3 1 4 3 1 0.750 0.750 0.750 0.667",
                        "0.7 to 0.8 4 3 0.750 0.750");
    }

    @Test
    void whatIsNeitherAnnotatedNorClaimedIsNotShown() {
        evaluate(gold, texts);

        assertThat(out.toString()).doesNotContain("ALLIED_WITH", "planned", "0.9 to", "missed:");
    }

    @Test
    void aTextThatTheGoldDoesNotNameIsNotRead() {
        assertThat(evaluate(gold, texts)).isZero();

        assertThat(err.toString()).doesNotContain("unannotated.txt");
    }

    @Test
    void verboseListsWhatWentWrong() {
        evaluate("-v", gold, texts);

        assertThat(words(out.toString()))
                .containsSubsequence(
                        "missed: 1",
                        "meetings.txt",
                        "m4 A 142-177 Carter MET_WITH Deng, asserted # received, so met",
                        "spurious: 1",
                        "106-141 Kennedy MET_WITH that, asserted (0.75)",
                        "that met Kennedy in Berlin cheered.",
                        "with another polarity: 1",
                        "m3 A 60-95 Truman MET_WITH Mao Zedong, denied; claimed as asserted (0.75)",
                        "Truman met Mao.");
    }

    @Test
    void claimsThatExtractPrintedGiveTheSameAsTheTexts() throws IOException {
        evaluate("-v", gold, texts);
        String read = out.toString();
        out.getBuffer().setLength(0);
        run(new ExtractCommand(SentencePairReader::new), "--format", "csv", texts);
        Path claims = write("claims.csv", out.toString());
        out.getBuffer().setLength(0);

        assertThat(evaluate("-v", "--claims", claims.toString(), gold)).isZero();
        assertThat(out.toString()).isEqualTo(read);
    }

    @Test
    void anEarlierRunIsShownBesideThisOneWithWhatChanged() {
        assertThat(evaluate("--against", resource("old-claims.csv"), gold, texts))
                .isZero();

        assertThat(words(out.toString()))
                .contains("all 4 2 3 1 1 0.667 0.750 0.500 0.750 0.571 0.750 1.000 0.667")
                .containsSubsequence(
                        "gained: 2",
                        "m2 B 26-59 Khrushchev MET_WITH Kennedy, asserted # the other way round",
                        "m3 A 60-95 Truman MET_WITH Mao Zedong, denied",
                        "lost: 1",
                        "m4 A 142-177 Carter MET_WITH Deng, asserted # received, so met",
                        "spurious that came: 1",
                        "106-141 Kennedy MET_WITH that, asserted (0.75)",
                        "spurious that went: 1",
                        "96-141 Crowd MET_WITH Berlin, asserted (0.50)");
    }

    @Test
    void csvHasTheFiguresOfEachRun() {
        evaluate("--format", "csv", "--against", resource("old-claims.csv"), gold, texts);

        assertThat(out.toString().lines())
                .startsWith(
                        "run,by,group,found,missed,right,spurious,right_polarity,precision,recall,f1,polarity_accuracy",
                        "old,all,all,2,2,2,1,2,0.6667,0.5000,0.5714,1.0000")
                .contains(
                        "current,all,all,3,1,3,1,2,0.7500,0.7500,0.7500,0.6667",
                        "current,confidence,0.7,,,3,1,,0.7500,,,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m1,a.txt,0,9,Xi,Person,Putin,Person,MET,asserted,A | type is no relation of the ontology: MET",
                "m1,a.txt,0,9,Xi,Human,Putin,Person,MET_WITH,asserted,A | subject_kind is no kind of entity: Human",
                "m1,a.txt,0,9,Xi,Person,...,Person,MET_WITH,asserted,A | object_name holds no letter and no digit: ...",
                "m1,a.txt,0,9,Xi,Person,Putin,Person,MET_WITH,true,A | polarity is none of asserted, denied",
                "m1,a.txt,0,9,Xi,Person,Putin,Person,MET_WITH,asserted,C | tier is neither A nor B: C",
                "m1,a.txt,9,9,Xi,Person,Putin,Person,MET_WITH,asserted,A | start and end are no span: 9 to 9",
                "m1,a.txt,x,9,Xi,Person,Putin,Person,MET_WITH,asserted,A | start is no whole number: x",
                "m1,,0,9,Xi,Person,Putin,Person,MET_WITH,asserted,A | doc is empty",
                "m0,a.txt,0,9,Xi,Person,Putin,Person,MET_WITH,asserted,A | id stands twice: m0",
                "m1,a.txt,0,9 | The row has 4 cells, and there are 11 columns",
            })
    void aBadRowOfTheGoldIsToldWithItsLineAndNothingIsEvaluated(String row, String message) throws IOException {
        Path bad = write(
                "bad.csv",
                HEADER + "\n\"m0\",\"two\nlines\",0,9,Xi,Person,Putin,Person,MET_WITH,asserted,A\n\n" + row + "\n");

        assertThat(evaluate(bad.toString(), texts)).isEqualTo(ExitCodes.FAILED);
        assertThat(err.toString()).contains("bad.csv:5: " + message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aTableWithoutItsColumnsIsToldAndSoIsOneThatIsNotThere() throws IOException {
        assertThat(evaluate(write("bad.csv", "id,doc\n").toString(), texts)).isEqualTo(ExitCodes.FAILED);
        assertThat(evaluate(folder.resolve("nowhere.csv").toString(), texts)).isEqualTo(ExitCodes.FAILED);

        assertThat(err.toString())
                .contains("bad.csv: There is no column start, end, subject_name", "nowhere.csv: There is no such file");
    }

    @Test
    void aDocumentOfTheGoldThatIsAmongNoTextIsToldAndItsRowsAreLeftOut() throws IOException {
        String more = Files.readString(Path.of(gold))
                + "m5,elsewhere.txt,0,9,Xi,Person,Putin,Person,MET_WITH,asserted,,,,,A,\n";
        Path both = write("both.csv", more);

        assertThat(evaluate(both.toString(), texts)).isEqualTo(ExitCodes.DONE_IN_PART);
        assertThat(err.toString()).contains("elsewhere.txt: in the gold and among no text");
        assertThat(words(out.toString())).contains("all 4 3 1 4 3 1 0.750 0.750 0.750 0.667");
    }

    @Test
    void aRowThatEndsBehindItsTextIsTold() throws IOException {
        String more = Files.readString(Path.of(gold))
                + "m5,meetings.txt,142,9000,Carter,Person,Nixon,Person,MET_WITH,asserted,,,,,A,\n";
        Path both = write("both.csv", more);

        assertThat(evaluate(both.toString(), texts)).isZero();
        long length = Files.readString(Path.of(texts, "meetings.txt")).length();
        assertThat(err.toString()).contains("m5: ends at 9000, and meetings.txt has " + length + " characters");
        assertThat(err.toString()).doesNotContain("m4: ends");
    }

    @Test
    void aNameThatSomethingOfAnotherKindBearsIsTold() throws IOException {
        String more = Files.readString(Path.of(gold))
                + "m5,meetings.txt,142,150,Carter,Person,Mao,Organization,MET_WITH,asserted,,,,,A,\n";
        Path both = write("both.csv", more);

        assertThat(evaluate(both.toString(), texts)).isZero();
        assertThat(err.toString()).contains("m5: Mao is Organization in the gold and Person here");
        assertThat(err.toString()).doesNotContain("Nixon is", "Deng is");
    }

    @Test
    void withoutAnyTextOfTheGoldThereIsNothingToEvaluate() throws IOException {
        assertThat(evaluate(gold, folder.toString())).isEqualTo(ExitCodes.FAILED);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GOLD", "GOLD TEXTS --claims=a.csv", "GOLD TEXTS --threads=0", "-v --format=csv GOLD TEXTS", ""})
    void wrongUsageIsSaid(String line) {
        String[] arguments = line.isEmpty()
                ? new String[0]
                : line.replace("GOLD", gold).replace("TEXTS", texts).split(" ");

        assertThat(evaluate(arguments)).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(out.toString()).isEmpty();
    }

    private int evaluate(String... arguments) {
        List<Entity> known = List.of(person("Richard Nixon", "Nixon"), person("Mao Zedong", "Mao"));
        return run(new EvaluateCommand(SentencePairReader::new, SentencePairReader::new, () -> known), arguments);
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    private static Entity person(String name, String alias) {
        return new Entity(
                EntityId.of(EntityKind.PERSON, name),
                name,
                List.of(Name.preferred(name), Name.alias(alias, "en")),
                Map.of());
    }

    /** The lines, with single spaces. */
    private static List<String> words(String text) {
        return text.lines().map(line -> line.strip().replaceAll(" +", " ")).toList();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String resource(String name) {
        return Path.of("src/test/resources/dev/entente/cli/evaluation", name).toString();
    }
}
