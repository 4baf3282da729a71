package dev.entente.load.documents;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Web pages: the article without the navigation, advertisements and footers around it. */
final class HtmlFormat implements ArticleFormat {
    @Override
    public FormattedArticle read(String file, FileIssues issues) {
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(file, "");
        ReadableTextBuilder text = new ReadableTextBuilder();
        new HtmlText(file, 0, ArticleElements.of(page, issues), text).add(page.body());
        return new FormattedArticle(text.build(), HtmlDescription.stated(page, issues), HtmlDescription.shown(page));
    }
}
