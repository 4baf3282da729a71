package dev.entente.load.documents;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Adds what a reader sees of a page's elements to a text; block elements become paragraphs. */
final class HtmlText implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "textarea",
            "select",
            "button",
            "svg",
            "math",
            "iframe",
            "object",
            "head");

    private final String file;
    private final int pageStart;
    private final Set<Element> kept;
    private final ReadableTextBuilder text;

    /**
     * @param file the whole file
     * @param pageStart where the part of the file starts that was parsed
     * @param kept the elements whose own text is wanted
     */
    HtmlText(String file, int pageStart, Set<Element> kept, ReadableTextBuilder text) {
        this.file = file;
        this.pageStart = pageStart;
        this.kept = kept;
        this.text = text;
    }

    /** Adds all that a piece of HTML inside a file shows. */
    static void addFragment(String file, int start, int end, ReadableTextBuilder text) {
        Element body = Parser.htmlParser()
                .setTrackPosition(true)
                .parseInput(file.substring(start, end), "")
                .body();
        new HtmlText(file, start, Set.copyOf(body.getAllElements()), text).add(body);
    }

    void add(Element root) {
        root.traverse(this);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && isWanted(words.parent())) {
            Range range = words.sourceRange();
            if (range.isTracked()) {
                Markup.HTML.align(
                        words.getWholeText(), file, pageStart + range.startPos(), pageStart + range.endPos(), text);
            }
        } else if (node instanceof Element element) {
            part(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            part(element);
        }
    }

    private void part(Element element) {
        if (element.normalName().equals("br")) {
            text.breakLine();
        } else if (element.isBlock()) {
            text.breakParagraph();
        }
    }

    private boolean isWanted(@Nullable Element parent) {
        return parent != null
                && kept.contains(parent)
                && !UNSEEN.contains(parent.normalName())
                && parent.parents().stream().noneMatch(e -> UNSEEN.contains(e.normalName()));
    }
}
