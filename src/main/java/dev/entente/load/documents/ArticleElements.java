package dev.entente.load.documents;

import java.util.HashSet;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells the elements of a page that hold its article from the boilerplate around it, by the Readability algorithm. It works on a copy whose
 * elements carry a number each; what survives there is looked up in the page, which keeps its places in the file.
 */
final class ArticleElements {
    private static final String MARK = "data-entente-element";

    /** The algorithm's time grows with the square of these; an article's page has some thousand elements, twenty or thirty deep. */
    private static final int MAX_ELEMENTS = 10_000;

    private static final int MAX_DEPTH = 200;

    private ArticleElements() {}

    /** The elements whose own text is the article's; all of them, with an issue, where the algorithm finds no article. */
    static Set<Element> of(Document page, FileIssues issues) {
        if (isOutsized(page)) {
            issues.add(
                    "page-outsized",
                    "The page has too many or too deep elements to find its article, so all of its text was read");
            return new HashSet<>(page.getAllElements());
        }
        Document copy = page.clone();
        int number = 0;
        for (Element element : copy.getAllElements()) {
            element.attr(MARK, String.valueOf(number++));
        }
        // The address only serves to resolve links, which are not kept.
        Element article = new Readability4J("http://localhost/", copy).parse().getArticleContent();
        if (article == null || !article.hasText()) {
            issues.add("no-article-found", "No article stands out of this page, so all of its text was read");
            return new HashSet<>(page.getAllElements());
        }
        Set<String> kept = new HashSet<>(article.select("[" + MARK + "]").eachAttr(MARK));
        Set<Element> elements = new HashSet<>();
        number = 0;
        for (Element element : page.getAllElements()) {
            if (kept.contains(String.valueOf(number++))) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static boolean isOutsized(Document page) {
        int[] nodes = {0, 0};
        page.traverse((node, depth) -> {
            nodes[0] += node instanceof Element ? 1 : 0;
            nodes[1] = Math.max(nodes[1], depth);
        });
        return nodes[0] > MAX_ELEMENTS || nodes[1] > MAX_DEPTH;
    }
}
