package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.RelationType;
import dev.entente.network.RelationFilter;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

class GraphExportTest {
    private final TestNeo4j neo4j = TestNeo4j.get();

    @BeforeEach
    void writeFewEntitiesWithManyRelations() {
        neo4j.clear();
        new SchemaMigrations(neo4j.driver()).apply();
        RandomGraph.of(7, 4, 80).write(neo4j.driver());
    }

    @Test
    void noPageLooksAtRelationsThatAreNotOnIt() {
        Map<String, Object> parameters = new HashMap<>(RelationCondition.parameters(RelationFilter.NONE));
        parameters.put("after", "");
        parameters.put("limit", 10);
        try (Session session = neo4j.driver().session()) {
            for (RelationType type : RelationType.values()) {
                String page = GraphExport.page(type, RelationFilter.NONE);
                Plan plan = session.run("EXPLAIN " + page, parameters).consume().plan();

                assertThat(operators(plan).map(name -> name.replaceFirst("@.*", "")))
                        .as("%s", type)
                        .contains("DirectedRelationshipUniqueIndexSeekByRange")
                        .doesNotContain("Top", "Sort", "CartesianProduct", "NodeByLabelScan");
            }
        }
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()),
                plan.children().stream().map(Plan.class::cast).flatMap(GraphExportTest::operators));
    }
}
