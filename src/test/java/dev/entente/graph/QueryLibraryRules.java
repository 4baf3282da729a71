package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * What every file of the analysts' library keeps to, in a world of its own: a subclass says which documents are written before the questions
 * are asked.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class QueryLibraryRules {
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private final Driver driver = TestNeo4j.get().driver();

    /** The documents the questions are asked of. */
    protected abstract List<DocumentContent> world();

    @BeforeAll
    void writeTheWorld() {
        new SchemaMigrations(driver).apply();
        TestNeo4j.get().clear();
        new DocumentWriter(driver).writeAll(world());
    }

    static List<QueryFile> files() {
        return QueryFile.list();
    }

    @ParameterizedTest
    @MethodSource("files")
    void anExampleFindsTheColumnsNamedAndAtLeastOneRow(QueryFile file) {
        try (Session session = driver.session()) {
            Value examples = session.run("RETURN " + file.examples() + " AS examples")
                    .single()
                    .get("examples");
            session.executeRead(transaction -> {
                Result result = transaction.run(file.cypher(), examples);
                assertThat(result.keys()).isEqualTo(file.columns());
                assertThat(result.list()).isNotEmpty();
                return true;
            });
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theCommentLinesTellTheQuestionTheParametersAndTheCaveats(QueryFile file) {
        Set<String> used = PARAMETER
                .matcher(file.cypher())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(file.question()).contains("?");
        assertThat(file.caveats()).isNotBlank();
        assertThat(file.parameters()).containsOnlyKeys(used);
    }

    @ParameterizedTest
    @MethodSource("files")
    void anAnswerIsBoundInRowsAndHops(QueryFile file) {
        assertThat(file.cypher()).contains("LIMIT $limit").doesNotContainPattern("\\*(\\]|\\d*\\.\\.\\])");
    }
}
