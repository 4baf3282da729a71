package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the Neo4j Browser's style sheet to the ontology. */
class BrowserStyleTest {
    private static final Pattern RULE = Pattern.compile("(?s)(\\S+) \\{\n(.*?)\n\\}\n");
    private static final Map<Integer, String> COLOURS = Map.of(1, "#2E8B57", 0, "#9AA0A6", -1, "#C0392B");

    private final String sheet = read();
    private final Map<String, String> rules =
            RULE.matcher(sheet).results().collect(Collectors.toMap(rule -> rule.group(1), rule -> rule.group(2)));

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void aRelationHasTheColourOfItsSignAndItsPhraseAndDayAsCaption(RelationType type) {
        assertThat(rules.get("relationship." + type))
                .contains("  color: " + COLOURS.get(type.definition().sign()) + ";")
                .contains("caption: \"" + type.definition().phrase() + " {from}\";");
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void anEntityHasTheColourOfItsKindAndItsNameAsCaption(EntityKind kind) {
        assertThat(rules.get("node." + kind.label())).contains("  color: #").contains("caption: \"{name}\";");
    }

    /** The rules that match a node are applied in the sheet's order, the last one wins. */
    @Test
    void theKindComesAfterTheLabelsItSharesWithOthers() {
        for (EntityKind kind : EntityKind.values()) {
            assertThat(sheet.indexOf("node." + kind.label() + " {"))
                    .isGreaterThan(sheet.indexOf("node.Entity {"))
                    .isGreaterThan(sheet.indexOf("node.Actor {"));
        }
    }

    /** The Browser's parser knows no comments, and cuts a declaration at each colon and semicolon. */
    @Test
    void nothingStandsInItThatTheBrowserCannotRead() {
        assertThat(sheet).doesNotContain("/*").doesNotContain("//");
        assertThat(sheet.lines().filter(line -> line.startsWith("  ")))
                .isNotEmpty()
                .allMatch(line -> line.matches("  [a-z-]+: [^:;]+;"));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("cypher/browser/entente.grass"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
