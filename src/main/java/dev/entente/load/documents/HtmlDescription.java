package dev.entente.load.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a web page says of itself: JSON-LD, Open Graph and Dublin Core meta elements, {@code <time>}, its canonical address. */
final class HtmlDescription {
    private static final List<String> TITLES = List.of(
            "meta[property=og:title]", "meta[name=twitter:title]", "meta[name=dc.title]", "meta[itemprop=headline]");
    private static final List<String> URLS = List.of("link[rel=canonical]", "meta[property=og:url]");
    private static final List<String> SOURCES = List.of(
            "meta[property=og:site_name]",
            "meta[name=application-name]",
            "meta[name=dc.publisher]",
            "meta[name=citation_journal_title]");
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=date]",
            "meta[name=dc.date]",
            "meta[name=dc.date.issued]",
            "meta[name=dcterms.created]",
            "meta[name=pubdate]",
            "meta[name=publish-date]",
            "meta[name=parsely-pub-date]",
            "time[itemprop=datePublished]",
            "time[pubdate]",
            "article time[datetime]",
            "header time[datetime]",
            "main time[datetime]");
    private static final List<String> LANGUAGES =
            List.of("html[lang]", "meta[http-equiv=content-language]", "meta[property=og:locale]");

    private HtmlDescription() {}

    static DocumentDescription stated(Document page, FileIssues issues) {
        JsonLd json = JsonLd.of(page);
        return new DocumentDescription(
                null,
                either(json.headline(), first(page, TITLES)),
                DescriptionFields.url(either(first(page, URLS), json.url()), issues),
                either(first(page, SOURCES), json.publisher()),
                DescriptionFields.date(either(json.datePublished(), first(page, DATES)), issues),
                DescriptionFields.language(either(first(page, LANGUAGES), json.language()), issues));
    }

    /** The page's one top heading, else the title that a browser shows. */
    static DocumentDescription shown(Document page) {
        List<String> headings = page.select("h1").eachText();
        String title = headings.size() == 1 ? headings.get(0) : page.title();
        return new DocumentDescription(null, title.isBlank() ? null : title, null, null, null, null);
    }

    private static @Nullable String either(@Nullable String preferred, @Nullable String other) {
        return preferred != null ? preferred : other;
    }

    private static @Nullable String first(Document page, List<String> queries) {
        return queries.stream()
                .flatMap(query -> page.select(query).stream())
                .flatMap(HtmlDescription::value)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> value(Element element) {
        Optional<String> named = Stream.of("content", "datetime", "href", "lang")
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .findFirst();
        return named
                .or(() -> Optional.of(element.text()))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .stream();
    }
}
