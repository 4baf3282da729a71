package dev.entente.load.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.load.Treaties;
import dev.entente.text.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingReaderTest {
    private static final MappingReader READER = new MappingReader(Gazetteer.load());

    private static final String SOUND = Treaties.dated("form: delimited, header: false, layouts: [[id, a, b, since]]");

    @Test
    void aSoundMappingIsRead() {
        assertThat(READER.read("m.yaml", SOUND).name()).isEqualTo("treaties");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "title: Treaties; titel: Treaties; m.yaml:2: \"titel\" is not known here; is \"title\" meant?",
                "licence: Own; ; m.yaml:1: \"licence\" is missing here",
                "form: delimited; form: csv; m.yaml:6: \"csv\" is none of [delimited, excel, json]",
                "ALLIED_WITH; ALLIED_WIHT; m.yaml:11: The ontology has no type \"ALLIED_WIHT\"",
                "column: a}; column: A1}; m.yaml:12: No layout has a column \"A1\"",
                "state: name; state: names; m.yaml:12: \"names\" is none of [iso2",
                "confidence: 0.9; confidence: 9; m.yaml:15: A confidence lies between 0 and 1, not 9",
                "confidence: 0.9; confidence: high; m.yaml:15: \"high\" is not a number",
                "{state: name, column: b}; state:nowhere; m.yaml:13: There is no state:nowhere among the known entities",
                "{state: name, column: b}; France; m.yaml:13: \"France\" is no entity's id",
                "key: '{id}'; key: '1'; m.yaml:7: The key \"1\" names no column, so that each row would take the place of the one before",
                "{column: since}; {column: since, format: yyyy-bb}; m.yaml:14: \"yyyy-bb\" is no form of a date",
                "{column: since}; {column: since, precision: {column: id, decade: ['8']}}; m.yaml:14: \"decade\" is not known here",
                "period: {from; period: {since; m.yaml:14: \"since\" is not known here",
                "name: treaties; name: My Treaties; m.yaml:1: A mapping's name",
                "title: Treaties; `title: [`; m.yaml:",
                "title: Treaties; name: other; m.yaml:2: \"name\" stands twice",
            })
    void aMistakeIsToldWithItsLineAndWhatToChange(String right, String wrong, String message) {
        String yaml = SOUND.replaceFirst(
                java.util.regex.Pattern.quote(right),
                java.util.regex.Matcher.quoteReplacement(wrong == null ? "" : wrong));

        assertThatThrownBy(() -> READER.read("m.yaml", yaml))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{sinze: {a: b}}; m.yaml:1: Nothing here asks for a column \"sinze\"; is \"since\" meant?",
                "{id: {'': b}}; m.yaml:1: Say what is to give way",
            })
    void aReplacementIsOfSomeTextInAColumnThatIsAskedFor(String replace, String message) {
        assertThatThrownBy(() -> READER.read("m.yaml", "replace: " + replace + "\n" + SOUND))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining(message);
    }
}
