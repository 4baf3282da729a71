package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.entente.load.documents.SentencePairReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class DocumentCommandsTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void extractPrintsOneJsonObjectALineWithAllMembersInOrder() throws IOException {
        write("a.txt", "On Tuesday Xi met Putin in Moscow.");

        assertThat(extract(folder.toString())).isZero();

        assertThat(out.toString())
                .isEqualTo("{\"doc\":\"a.txt\",\"start\":11,\"end\":34,\"quote\":\"Xi met Putin in Moscow.\","
                        + "\"subject_id\":\"person:putin\",\"subject_name\":\"Putin\",\"subject_kind\":\"Person\",\"type\":\"MET_WITH\","
                        + "\"object_id\":\"person:xi\",\"object_name\":\"Xi\",\"object_kind\":\"Person\",\"polarity\":\"asserted\","
                        + "\"speaker\":null,\"from\":\"2018-06\",\"to\":null,\"place\":\"Moscow\",\"confidence\":0.75,"
                        + "\"extractor\":\"pairs-1\"}\n");
    }

    @Test
    void extractAsCsvHasJustTheColumnsAndQuotesWhatMustBeQuoted() throws IOException {
        write("a, \"b\".txt", "Xi met Putin, \"the\nfriend\".");

        assertThat(extract("--format", "csv", folder.toString())).isZero();

        String header =
                "doc,start,end,quote,subject_id,subject_name,subject_kind,type,object_id,object_name,object_kind,"
                        + "polarity,speaker,from,to,place,confidence,extractor\n";
        assertThat(out.toString()).startsWith(header);
        List<CSVRecord> rows;
        try (CSVParser parser = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(out.toString()))) {
            rows = parser.getRecords();
        }
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("doc")).isEqualTo("a, \"b\".txt");
        assertThat(rows.get(0).get("quote")).isEqualTo("Xi met Putin, \"the\nfriend\".");
        assertThat(rows.get(0).get("speaker")).isEmpty();
    }

    @Test
    void claimsComeInTheOrderOfTheFilesHoweverManyAreReadAtOnce() throws IOException {
        for (int i = 0; i < 60; i++) {
            write("%02d.txt".formatted(i), "Xi met P%d. ".formatted(i) + "Filler goes here. ".repeat((59 - i) * 200));
        }

        assertThat(extract("--threads", "4", folder.toString())).isZero();

        List<String> docs = new ArrayList<>();
        for (String line : out.toString().split("\n", -1)) {
            if (!line.isEmpty()) {
                docs.add(json(line).get("doc").asText());
            }
        }
        assertThat(docs)
                .containsExactlyElementsOf(
                        IntStream.range(0, 60).mapToObj("%02d.txt"::formatted).toList());
    }

    @Test
    void standardOutputHoldsClaimsOnlyAndStandardErrorTheRest() throws IOException {
        write("a.txt", "Xi met Putin.");
        write("b.txt", "");

        assertThat(extract(folder.toString())).isEqualTo(ExitCodes.DONE_IN_PART);

        assertThat(out.toString().lines()).hasSize(1).allMatch(line -> json(line)
                .isObject());
        assertThat(err.toString()).contains("b.txt: The file is empty (empty-file)", "1 of 2 documents read");
    }

    @Test
    void extractOfNothingReadableFails() throws IOException {
        write("b.txt", "");

        assertThat(extract(folder.toString())).isEqualTo(ExitCodes.FAILED);
        assertThat(extract(folder.resolve("nowhere").toString())).isEqualTo(ExitCodes.FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--date=2018-13-45",
                "--url=harbour",
                "--format=xml",
                "--threads=0",
                "--language=!!",
                "--max-bytes=no",
                "--title=one"
            })
    void wrongOptionsAreSaidAndNothingIsDone(String option) throws IOException {
        write("a.txt", "Xi met Putin.");
        write("b.txt", "Xi met Putin.");

        assertThat(extract(option, folder.toString())).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(option.substring(0, option.indexOf('=')));
    }

    private int extract(String... arguments) {
        return run(new ExtractCommand(SentencePairReader::new), arguments);
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    private static JsonNode json(String line) {
        try {
            return new JsonMapper().readTree(line);
        } catch (IOException e) {
            throw new AssertionError("Not JSON: " + line, e);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
