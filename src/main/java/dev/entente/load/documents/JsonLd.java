package dev.entente.load.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD says of its article (schema.org's NewsArticle, Report, BlogPosting and other kinds of Article). */
record JsonLd(
        @Nullable String headline,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String datePublished,
        @Nullable String language) {
    private static final Pattern ARTICLE = Pattern.compile(".*Article|Report|.*Posting|WebPage");
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The first article that the page describes, all null where there is none; broken JSON is passed over. */
    static JsonLd of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode article = article(script.data());
            if (article != null) {
                return new JsonLd(
                        text(article.path("headline")),
                        text(article.path("url")),
                        text(article.path("publisher").path("name")),
                        text(article.path("datePublished")),
                        text(article.path("inLanguage")));
            }
        }
        return new JsonLd(null, null, null, null, null);
    }

    private static @Nullable JsonNode article(String json) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            return null;
        }
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            JsonNode type = node.path("@type").isArray() ? node.path("@type").path(0) : node.path("@type");
            if (ARTICLE.matcher(type.asText()).matches()) {
                return node;
            }
            (node.isArray() ? node : node.path("@graph")).forEach(open::add);
        }
        return null;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? node.asText().strip() : null;
    }
}
