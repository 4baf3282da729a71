package dev.entente.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of the analysts' library: the question its comment lines tell, and its Cypher.
 *
 * @param path where it stands, from the library's folder
 * @param question what it answers
 * @param parameters each parameter with its example, a Cypher expression
 * @param columns what it returns, in order
 * @param caveats what to know of the answer
 * @param cypher the statement without the comment lines
 */
record QueryFile(
        String path,
        String question,
        Map<String, String> parameters,
        List<String> columns,
        String caveats,
        String cypher) {
    private static final Path LIBRARY = Path.of("cypher/queries");
    private static final Pattern PARAMETER = Pattern.compile("//   :param (\\w+) => (.+)");

    static List<QueryFile> list() {
        try (Stream<Path> files = Files.walk(LIBRARY)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .sorted()
                    .map(QueryFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The examples as one map, which Neo4j itself evaluates. */
    String examples() {
        return parameters.entrySet().stream()
                .map(example -> example.getKey() + ": " + example.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** The folder it stands in. */
    String topic() {
        return path.substring(0, path.indexOf('/'));
    }

    @Override
    public String toString() {
        return path;
    }

    private static QueryFile read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return new QueryFile(
                    LIBRARY.relativize(file).toString(),
                    titled(lines, "// Question: "),
                    parameters(lines),
                    Arrays.asList(titled(lines, "// Columns: ").split(", ")),
                    caveats(lines),
                    lines.stream().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String titled(List<String> lines, String title) {
        return lines.stream()
                .filter(line -> line.startsWith(title))
                .findFirst()
                .map(line -> line.substring(title.length()))
                .orElse("");
    }

    /** The last of the comment lines, folded into one. */
    private static String caveats(List<String> lines) {
        return lines.stream()
                .dropWhile(line -> !line.startsWith("// Caveats: "))
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line.replaceFirst("// (Caveats:)? *", ""))
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> parameters(List<String> lines) {
        Map<String, String> parameters = new LinkedHashMap<>();
        lines.stream()
                .map(PARAMETER::matcher)
                .filter(matcher -> matcher.matches())
                .forEach(matcher -> parameters.put(matcher.group(1), matcher.group(2)));
        return parameters;
    }
}
