package dev.entente.load.mapping;

import dev.entente.load.tables.TableFormat;
import dev.entente.model.Source;
import dev.entente.text.gazetteer.Gazetteer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads mapping files, holding them to the rules. */
public final class MappingReader {
    private static final Set<String> FORMS = Set.of("delimited", "excel", "json");
    private static final Map<String, Character> DELIMITERS =
            Map.of("tab", '\t', "comma", ',', "semicolon", ';', "pipe", '|');

    private final Actors actors;

    public MappingReader(Gazetteer gazetteer) {
        this.actors = new Actors(gazetteer);
    }

    /**
     * Reads and compiles a mapping.
     *
     * @param file its name, for errors
     * @throws MappingException naming the line, when something in it is wrong
     */
    public Mapping read(String file, String yaml) {
        Node root = Node.parse(file, yaml);
        root.allow(
                "name",
                "version",
                "title",
                "about",
                "licence",
                "source",
                "publisher",
                "files",
                "lookups",
                "missing",
                "replace",
                "key",
                "url",
                "published",
                "document",
                "quote",
                "skip",
                "expected",
                "claims",
                "agreement");
        Map<String, Lookup> lookups = lookups(root);
        Columns columns = new Columns(lookups, replacements(root), actors.peopleByItem());
        String name = name(root);
        String extractor = name + "-mapping-" + root.text("version", "1");
        Node quote = root.get("quote");
        Set<String> expected =
                root.find("expected").map(codes -> Set.copyOf(codes.texts())).orElse(Set.of());
        Set<String> missing =
                root.find("missing").map(list -> Set.copyOf(list.texts())).orElse(Set.of());
        Optional<Agreement> agreement = root.find("agreement")
                .map(node -> Agreement.compile(
                        node, columns, actors, new Agreement.Maker(name, source(root), extractor, missing, expected)));
        List<ClaimRule> claims = new ArrayList<>();
        if (agreement.isEmpty()) {
            root.get("claims")
                    .list()
                    .forEach(each -> claims.add(ClaimRule.compile(each, columns, actors, quote, extractor)));
        }
        RowMapper rows = new RowMapper(
                name, parts(root, columns), claims, skips(root, columns), expected, missing, columns.peopleAskedFor());
        checkReplaced(root, columns);
        Mapping.Builder builder = new Mapping.Builder(columns, rows);
        builder.name = name;
        builder.title = root.get("title").text();
        builder.about = root.get("about").text();
        builder.licence = root.get("licence").text();
        builder.agreement = agreement;
        builder.lookups = List.copyOf(lookups.values());
        files(root.get("files"), columns, builder);
        return new Mapping(builder);
    }

    private static String name(Node root) {
        Node name = root.get("name");
        if (!name.text().matches("[a-z][a-z0-9-]{0,30}")) {
            throw name.problem(
                    "A mapping's name is made of small letters, digits and hyphens, not \"" + name.text() + "\"");
        }
        return name.text();
    }

    private static Source source(Node root) {
        return Source.named(root.get("source").text());
    }

    private static Map<String, Lookup> lookups(Node root) {
        Map<String, Lookup> lookups = new LinkedHashMap<>();
        root.find("lookups").ifPresent(node -> node.members().forEach((name, each) -> {
            each.allow("key", "of");
            lookups.put(
                    name,
                    new Lookup(
                            name,
                            each.get("key").text(),
                            each.find("of").map(Node::text).orElse(null)));
        }));
        return lookups;
    }

    /** Of each column the texts within its cells that give way to others. */
    private static Map<String, Map<String, String>> replacements(Node root) {
        Map<String, Map<String, String>> replacements = new LinkedHashMap<>();
        root.find("replace").ifPresent(node -> node.members().forEach((column, each) -> {
            Map<String, String> texts = new LinkedHashMap<>();
            each.members().forEach((text, by) -> {
                if (text.isEmpty()) {
                    throw by.problem("Say what is to give way: nothing stands everywhere");
                }
                texts.put(text, by.text());
            });
            replacements.put(column, texts);
        }));
        return replacements;
    }

    private static void checkReplaced(Node root, Columns columns) {
        root.find("replace").ifPresent(node -> node.members().forEach((column, each) -> {
            if (!columns.names().contains(column)) {
                String near = Node.nearest(column, Set.copyOf(columns.names()));
                throw each.problem("Nothing here asks for a column \"" + column + "\""
                        + (near == null ? "" : "; is \"" + near + "\" meant?"));
            }
        }));
    }

    private RowMapper.Parts parts(Node root, Columns columns) {
        return new RowMapper.Parts(
                key(root.get("key"), columns),
                columns.template(root.get("document")),
                root.find("url").map(columns::template).orElse(null),
                root.find("published")
                        .map(date -> DateOf.compile(date, columns))
                        .orElse(null),
                source(root),
                root.find("publisher").map(columns::column).orElse(null));
    }

    private static Text key(Node node, Columns columns) {
        if (!node.text().matches("(?s).*\\{[^{}]+}.*")) {
            throw node.problem(
                    "The key \"" + node.text()
                            + "\" names no column, so that each row would take the place of the one before; write for example '{id}'");
        }
        return columns.template(node);
    }

    private static List<RowMapper.SkipRule> skips(Node root, Columns columns) {
        List<RowMapper.SkipRule> skips = new ArrayList<>();
        root.find("skip").ifPresent(node -> {
            for (Node each : node.list()) {
                each.allow("when", "code");
                skips.add(new RowMapper.SkipRule(
                        Condition.compile(each.get("when"), columns),
                        each.get("code").text()));
            }
        });
        return skips;
    }

    private static void files(Node node, Columns columns, Mapping.Builder builder) {
        node.allow("form", "delimiter", "quoted", "header", "charset", "layouts", "records", "each");
        TableFormat.Form form =
                TableFormat.Form.valueOf(node.get("form").word(FORMS).toUpperCase(java.util.Locale.ROOT));
        List<List<String>> layouts = new ArrayList<>();
        node.find("layouts").ifPresent(list -> list.list().forEach(layout -> layouts.add(layout.texts())));
        boolean hasHeader = form == TableFormat.Form.JSON || node.flag("header", layouts.isEmpty());
        if (!hasHeader) {
            checkColumns(node, layouts, columns);
        }
        builder.layouts = hasHeader ? List.of() : List.copyOf(layouts);
        builder.format = new TableFormat(
                form,
                delimiter(node),
                node.flag("quoted", true),
                hasHeader,
                charset(node),
                node.text("records", ""),
                node.text("each", ""),
                List.of());
    }

    private static void checkColumns(Node node, List<List<String>> layouts, Columns columns) {
        if (layouts.isEmpty()) {
            throw node.problem("Without a header say the columns: layouts");
        }
        columns.firstUses().forEach((name, use) -> {
            if (layouts.stream().noneMatch(layout -> layout.contains(name))) {
                String near = Node.nearest(name, Set.copyOf(layouts.get(0)));
                throw use.problem("No layout has a column \"" + name + "\""
                        + (near == null ? "" : "; is \"" + near + "\" meant?"));
            }
        });
    }

    private static char delimiter(Node node) {
        String delimiter = node.text("delimiter", "comma");
        Character named = DELIMITERS.get(delimiter);
        if (named == null && delimiter.length() != 1) {
            throw node.get("delimiter").problem("A delimiter is one character, or one of " + DELIMITERS.keySet());
        }
        return named == null ? delimiter.charAt(0) : named;
    }

    private static @Nullable Charset charset(Node node) {
        String charset = node.text("charset", "auto");
        if (charset.equals("auto")) {
            return null;
        }
        try {
            return charset.equals("latin-1") ? StandardCharsets.ISO_8859_1 : Charset.forName(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw node.get("charset")
                    .problem("There is no encoding \"" + charset + "\"; use auto, utf-8, latin-1 or windows-1252");
        }
    }
}
