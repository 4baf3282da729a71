package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Makes the guide that the Neo4j Browser plays, out of the analysts' library: a slide a topic, each question with its parameters in one block and its Cypher in another: the Browser draws nothing for several
 * statements run as one. After a
 * change of the library run this test once with {@code -Dentente.guide.write=true}.
 */
class BrowserGuideTest {
    private static final Path GUIDE = Path.of("cypher/browser/guide.html");
    private static final String SLIDE = """
            <slide class="row-fluid">
            <div class="col-sm-3">
            <h3>%s</h3>
            <p class="lead">%s</p>
            </div>
            <div class="col-sm-9">
            %s</div>
            </slide>
            """;
    private static final String QUESTION = """
            <h4>%s</h4>
            <p><small>%s</small></p>
            <figure><pre class="code runnable">%s</pre></figure>
            <figure><pre class="pre-scrollable code runnable">%s</pre></figure>
            """;

    @Test
    void theGuideHoldsTheLibraryAsItIs() throws IOException {
        String guide = guide();
        if (Boolean.getBoolean("entente.guide.write")) {
            Files.writeString(GUIDE, guide);
        }
        assertThat(GUIDE).hasContent(guide);
    }

    private static String guide() {
        Map<String, List<QueryFile>> byTopic = QueryFile.list().stream()
                .collect(Collectors.groupingBy(QueryFile::topic, TreeMap::new, Collectors.toList()));
        String slides = byTopic.entrySet().stream()
                .map(topic -> slide(topic.getKey(), topic.getValue()))
                .collect(Collectors.joining());
        return "<article class=\"guide\">\n<carousel class=\"deck container-fluid\">\n" + slides
                + "</carousel>\n</article>\n";
    }

    private static String slide(String topic, List<QueryFile> files) {
        String lead = "A click puts a block into the editor: run the parameters (changed as you like), then the query.";
        return SLIDE.formatted(
                Character.toUpperCase(topic.charAt(0)) + topic.substring(1),
                lead,
                files.stream().map(BrowserGuideTest::question).collect(Collectors.joining()));
    }

    private static String question(QueryFile file) {
        String parameters = file.parameters().entrySet().stream()
                .map(example -> ":param " + example.getKey() + " => " + example.getValue() + ";\n")
                .collect(Collectors.joining());
        return QUESTION.formatted(
                escape(file.question()), escape(file.caveats()), escape(parameters), escape(file.cypher()));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
