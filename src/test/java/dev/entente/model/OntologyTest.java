package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OntologyTest {
    private static final String HEADER =
            "type,phrase,inverse_phrase,sign,temporality,direction,subject_kinds,object_kinds,plover,cameo,definition\n";

    @Test
    void theFileAndTheEnumHaveTheSameTypesInTheSameOrder() throws Exception {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(Ontology.class.getResourceAsStream("ontology.csv"), StandardCharsets.UTF_8))) {
            List<String> inFile = file.lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();

            assertThat(inFile)
                    .isEqualTo(
                            Arrays.stream(RelationType.values()).map(Enum::name).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsFullyDefined(RelationType type) {
        RelationTypeDefinition definition = type.definition();

        assertThat(definition.type()).isEqualTo(type);
        assertThat(List.of(definition.phrase(), definition.inversePhrase(), definition.definition()))
                .noneMatch(String::isBlank);
        assertThat(definition.subjectKinds()).isNotEmpty();
        assertThat(definition.objectKinds()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSymmetricTypeReadsTheSameBothWays(RelationType type) {
        RelationTypeDefinition definition = type.definition();

        assertThat(definition.phrase().equals(definition.inversePhrase())).isEqualTo(definition.symmetric());
        if (definition.symmetric()) {
            assertThat(definition.subjectKinds()).isEqualTo(definition.objectKinds());
        }
    }

    @Test
    void everyCameoCodeStandsOnce() {
        Map<String, Long> counts = Ontology.get().list().stream()
                .flatMap(definition -> definition.cameoCodes().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(counts)
                .allSatisfy((code, count) -> assertThat(count).as(code).isOne());
        assertThat(counts.keySet()).allMatch(code -> code.matches("\\d{2,4}"));
    }

    @Test
    void everyCameoRootThatStatesARelationLeadsToAType() {
        List<String> codes = Ontology.get().list().stream()
                .flatMap(definition -> definition.cameoCodes().stream())
                .toList();

        // 01, public statements, and 09, investigations, state no relation of the ontology; 03, intents, are planned
        // ones of other types (cameo.csv).
        for (int root = 2; root <= 20; root++) {
            if (root != 3 && root != 9) {
                assertThat(codes).contains("%02d".formatted(root));
            }
        }
    }

    @Test
    void aLineTooFewOrTooManyIsRefused() {
        assertThatThrownBy(() -> read("MET_WITH,met with\n")).hasMessageContaining("ontology.csv:2: 2 cells");
        String line = "MET_WITH,met with,met with,0,event,symmetric,Actor,Actor,CONSULT,,x\n";
        assertThatThrownBy(() -> read(line + line)).hasMessageContaining("MET_WITH stands twice");
        assertThatThrownBy(() -> read(line)).hasMessageContaining("no line for").hasMessageContaining("ALLIED_WITH");
    }

    private static Ontology read(String lines) {
        return Ontology.of(
                ShippedTable.parse("ontology.csv", (HEADER + lines).lines().toList()));
    }
}
