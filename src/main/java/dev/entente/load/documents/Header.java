package dev.entente.load.documents;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above a text: YAML between two lines of {@code ---}, or lines such as {@code Date: 2018-03-28} with an empty line below.
 *
 * @param description what it says of the document
 * @param end where the text below it starts, 0 where there is no header
 */
record Header(DocumentDescription description, int end) {
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A\\s*---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LINES = Pattern.compile("\\A((?:[A-Za-z_]+:[ \\t]*\\S.*\\R){1,20})(?:[ \\t]*\\R|\\z)");
    private static final Pattern LINE = Pattern.compile("([A-Za-z_]+):[ \\t]*(\\S.*)");

    private static final Header NONE = new Header(DocumentDescription.NOTHING, 0);

    /** The YAML header of a text, if it has one. */
    static Header yaml(String file, FileIssues issues) {
        Matcher matter = FRONT_MATTER.matcher(file);
        return matter.find()
                ? new Header(DescriptionFields.describe(Yaml.fields(matter.group(1), issues), issues), matter.end())
                : NONE;
    }

    /** The header of a plain text, of either form, if it has one. */
    static Header any(String file, FileIssues issues) {
        Header yaml = yaml(file, issues);
        if (yaml.end > 0) {
            return yaml;
        }
        Matcher lines = LINES.matcher(file);
        if (!lines.find()) {
            return NONE;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher line = LINE.matcher(lines.group(1));
        while (line.find()) {
            fields.put(line.group(1).toLowerCase(Locale.ROOT), line.group(2));
        }
        return DescriptionFields.NAMES.containsAll(fields.keySet())
                ? new Header(DescriptionFields.describe(fields, issues), lines.end())
                : NONE;
    }
}
