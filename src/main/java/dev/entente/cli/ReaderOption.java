package dev.entente.cli;

import dev.entente.load.UnusableRequestException;
import dev.entente.load.documents.NamedReader;
import dev.entente.text.ClaimReader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who is to read the texts: what the commands that read have in common. */
final class ReaderOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--reader",
            converter = ReaderChoice.Converter.class,
            paramLabel = "READER",
            defaultValue = "${env:ENTENTE_READER:-english}",
            description = "Who reads claims: english (rules, the default), language-model (the endpoint that"
                    + " ENTENTE_LANGUAGE_MODEL_URL and ENTENTE_LANGUAGE_MODEL_MODEL name) or both.")
    private ReaderChoice choice = ReaderChoice.ENGLISH;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Know the names of this dictionary too, as load actors reads it; may be given several times.")
    private List<Path> actors = List.of();

    /**
     * The reader chosen.
     *
     * @param english makes the reader of English
     * @throws ParameterException when the language model is asked for and not configured as it must be
     */
    NamedReader choose(Supplier<ClaimReader> english) {
        try {
            return request().open(english, spec.commandLine().getErr());
        } catch (UnusableRequestException e) {
            throw new ParameterException(spec.commandLine(), FullStop.after(e.getMessage()), e);
        }
    }

    ReaderRequest request() {
        return new ReaderRequest(choice, actors);
    }
}
