package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairExtractionTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "sentence\tsubject start\tsubject end\tobject start\tobject end\n"})
    void aFileWithoutRowsIsRefusedWithWhatARowHolds(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.tsv"), content);
        StringWriter issues = new StringWriter();

        int exitCode = extraction(issues).run(file);

        assertThat(exitCode).isEqualTo(ExitCodes.FAILED);
        assertThat(issues.toString()).contains("no-pairs", file.toString(), "sentence, subject start");
    }

    @Test
    void aFileThatIsNotInUtf8IsAnIssue() throws IOException {
        Path file = Files.write(folder.resolve("pairs.tsv"), new byte[] {(byte) 0xC3, (byte) 0x28, '\n'});
        StringWriter issues = new StringWriter();

        int exitCode = extraction(issues).run(file);

        assertThat(exitCode).isEqualTo(ExitCodes.FAILED);
        assertThat(issues.toString()).contains("not-utf-8", file.toString());
    }

    private static PairExtraction extraction(StringWriter issues) {
        PrintWriter err = new PrintWriter(issues, true);
        PairFormat format = PairFormat.on(new PrintWriter(new StringWriter()), false, 0);
        return new PairExtraction(
                () -> {
                    throw new IllegalStateException("No models are needed");
                },
                format,
                err);
    }
}
