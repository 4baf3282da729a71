package dev.entente.load.documents;

import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown (CommonMark) with a YAML header. */
final class MarkdownFormat implements ArticleFormat {
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            Heading.class,
            ListBlock.class,
            BlockQuote.class,
            HtmlBlock.class,
            FencedCodeBlock.class,
            IndentedCodeBlock.class,
            ThematicBreak.class);

    private final Parser parser = Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    @Override
    public FormattedArticle read(String file, FileIssues issues) {
        Header header = Header.yaml(file, issues);
        Node root = parser.parse(file.substring(header.end()));
        MarkdownText text = new MarkdownText(file, header.end());
        root.accept(text);
        return new FormattedArticle(text.build(), header.description(), heading(root));
    }

    private static DocumentDescription heading(Node root) {
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                String title =
                        TextContentRenderer.builder().build().render(node).strip();
                return title.isEmpty()
                        ? DocumentDescription.NOTHING
                        : new DocumentDescription(null, title, null, null, null, null);
            }
        }
        return DocumentDescription.NOTHING;
    }
}
