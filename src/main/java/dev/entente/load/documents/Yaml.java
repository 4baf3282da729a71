package dev.entente.load.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the top level of a YAML text. */
final class Yaml {
    private static final YAMLMapper MAPPER = new YAMLMapper();

    private Yaml() {}

    /** The scalars of the top level as they are written, by name in lower case; of a list its first scalar. */
    static Map<String, String> fields(String yaml, FileIssues issues) {
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            JsonNode root = MAPPER.readTree(yaml);
            if (!root.isObject() && !root.isMissingNode() && !root.isNull()) {
                issues.add("header-not-readable", "The YAML holds no names with values, so it was left out");
                return Map.of();
            }
            root.properties().forEach(field -> {
                JsonNode value = field.getValue().path(0).isValueNode()
                        ? field.getValue().path(0)
                        : field.getValue();
                if (value.isValueNode() && !value.isNull()) {
                    fields.put(field.getKey().toLowerCase(Locale.ROOT), value.asText());
                }
            });
        } catch (JsonProcessingException e) {
            issues.add(
                    "header-not-readable", "The YAML could not be read, so it was left out: " + e.getOriginalMessage());
        }
        return fields;
    }
}
