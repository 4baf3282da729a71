package dev.entente.load.mapping;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A piece of YAML that knows its line. */
final class Node {
    private static final int MAX_CODE_POINTS = 4 << 20;

    private final String file;
    private final org.yaml.snakeyaml.nodes.Node yaml;
    private final Map<String, Node> members = new LinkedHashMap<>();

    private Node(String file, org.yaml.snakeyaml.nodes.Node yaml) {
        this.file = file;
        this.yaml = yaml;
        if (yaml instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                Node key = new Node(file, tuple.getKeyNode());
                if (members.put(key.text(), new Node(file, tuple.getValueNode())) != null) {
                    throw key.problem("\"" + key.text() + "\" stands twice");
                }
            }
        }
    }

    static Node parse(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        options.setMaxAliasesForCollections(0);
        try {
            org.yaml.snakeyaml.nodes.Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                throw new MappingException(file, 1, "The file is empty");
            }
            return new Node(file, root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new MappingException(file, line, "This is no YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw new MappingException(file, 1, "This YAML cannot be used (write aliases out): " + e.getMessage());
        }
    }

    MappingException problem(String what) {
        return new MappingException(file, yaml.getStartMark().getLine() + 1, what);
    }

    boolean isText() {
        return yaml instanceof ScalarNode;
    }

    boolean isList() {
        return yaml instanceof SequenceNode;
    }

    boolean isMap() {
        return yaml instanceof MappingNode;
    }

    String text() {
        if (yaml instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw problem("Here a single value is wanted");
    }

    /** The elements of a list; a single value counts as a list of one. */
    List<Node> list() {
        if (!(yaml instanceof SequenceNode sequence)) {
            return List.of(this);
        }
        List<Node> elements = new ArrayList<>();
        sequence.getValue().forEach(element -> elements.add(new Node(file, element)));
        return elements;
    }

    List<String> texts() {
        return list().stream().map(Node::text).toList();
    }

    Map<String, Node> members() {
        if (!isMap()) {
            throw problem("Here \"name: value\" lines are wanted");
        }
        return members;
    }

    Optional<Node> find(String key) {
        return Optional.ofNullable(members().get(key));
    }

    boolean has(String key) {
        return isMap() && members.containsKey(key);
    }

    Node get(String key) {
        Node found = members().get(key);
        if (found == null) {
            throw problem("\"" + key + "\" is missing here");
        }
        return found;
    }

    String text(String key, String otherwise) {
        return find(key).map(Node::text).orElse(otherwise);
    }

    boolean flag(String key, boolean otherwise) {
        Node node = members().get(key);
        if (node == null) {
            return otherwise;
        }
        return node.word(Set.of("true", "false")).equals("true");
    }

    double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException e) {
            throw problem("\"" + text() + "\" is not a number");
        }
    }

    /** The text, which must be one of these. */
    String word(Set<String> words) {
        if (!words.contains(text())) {
            throw problem("\"" + text() + "\" is none of " + new TreeSet<>(words));
        }
        return text();
    }

    /** Refuses members other than these, with the one that was probably meant. */
    void allow(String... keys) {
        Set<String> known = Set.of(keys);
        members().forEach((key, value) -> {
            if (!known.contains(key)) {
                String near = nearest(key, known);
                throw value.problem("\"" + key + "\" is not known here; "
                        + (near == null ? "known are " + new TreeSet<>(known) : "is \"" + near + "\" meant?"));
            }
        });
    }

    static @Nullable String nearest(String word, Set<String> known) {
        String best = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : new TreeSet<>(known)) {
            int distance =
                    distance(word.toLowerCase(java.util.Locale.ROOT), candidate.toLowerCase(java.util.Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** Levenshtein 1966; cost O(n m). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
