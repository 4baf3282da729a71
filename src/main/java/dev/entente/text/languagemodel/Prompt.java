package dev.entente.text.languagemodel;

import dev.entente.model.EntityKind;
import dev.entente.model.Fingerprint;
import dev.entente.model.Ontology;
import dev.entente.model.RelationTypeDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the model is told: rules with the ontology's types, and a passage between marks that its author cannot foresee. */
final class Prompt {
    private static final String FILE = "rules.txt";

    private final String rules;

    Prompt() {
        rules = template()
                .replace("${kinds}", labels(Arrays.asList(EntityKind.values())))
                .replace(
                        "${types}",
                        Ontology.get().list().stream().map(Prompt::line).collect(Collectors.joining("\n")));
    }

    String rules() {
        return rules;
    }

    /** The passage as it is sent. The mark is a fingerprint of the whole passage, so that no text can hold its own end mark. */
    String question(String passage, @Nullable LocalDate publishedOn) {
        String mark = "===== passage " + Fingerprint.of(passage) + " =====";
        String day = publishedOn == null ? "on an unknown day" : "on " + publishedOn;
        return "The document was published " + day + ".\n" + mark + "\n" + passage + "\n" + mark;
    }

    private static String line(RelationTypeDefinition definition) {
        return "%s (%s -> %s%s): %s"
                .formatted(
                        definition.type(),
                        labels(definition.subjectKinds()),
                        labels(definition.objectKinds()),
                        definition.symmetric() ? ", both ways" : "",
                        definition.definition());
    }

    private static String labels(Collection<EntityKind> kinds) {
        return kinds.stream().sorted().map(EntityKind::label).collect(Collectors.joining("/"));
    }

    private static String template() {
        try (InputStream file = Objects.requireNonNull(Prompt.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
