package dev.entente.load.documents;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Walks a Markdown file's nodes and keeps what a reader sees: no code, no pictures, no tags. */
final class MarkdownText extends AbstractVisitor {
    private final String file;
    private final int bodyStart;
    private final ReadableTextBuilder text = new ReadableTextBuilder();

    /** @param bodyStart where the part of the file starts that was parsed */
    MarkdownText(String file, int bodyStart) {
        this.file = file;
        this.bodyStart = bodyStart;
    }

    ReadableText build() {
        return text.build();
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
    }

    @Override
    public void visit(ListItem item) {
        block(item);
    }

    @Override
    public void visit(ThematicBreak line) {
        text.breakParagraph();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        text.breakParagraph();
    }

    /** Indented by four spaces is often an article's quotation, not code. */
    @Override
    public void visit(IndentedCodeBlock block) {
        text.breakParagraph();
        for (SourceSpan line : block.getSourceSpans()) {
            addVerbatim(line);
            text.wrapLine();
        }
        text.breakParagraph();
    }

    @Override
    public void visit(HtmlBlock block) {
        text.breakParagraph();
        if (!block.getSourceSpans().isEmpty()) {
            SourceSpan last = block.getSourceSpans().get(block.getSourceSpans().size() - 1);
            int start = bodyStart + block.getSourceSpans().get(0).getInputIndex();
            HtmlText.addFragment(file, start, bodyStart + last.getInputIndex() + last.getLength(), text);
        }
        text.breakParagraph();
    }

    @Override
    public void visit(Image image) {
        // Its alternative text is about the picture, no statement of the article.
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.wrapLine();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.breakLine();
    }

    @Override
    public void visit(Text node) {
        if (node.getSourceSpans().isEmpty()) {
            node.getLiteral().chars().forEach(c -> text.addUnplaced((char) c));
            return;
        }
        SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
        Markup.MARKDOWN.align(
                node.getLiteral(),
                file,
                bodyStart + node.getSourceSpans().get(0).getInputIndex(),
                bodyStart + last.getInputIndex() + last.getLength(),
                text);
    }

    /** Between backticks nothing is escaped. */
    @Override
    public void visit(Code code) {
        for (SourceSpan span : code.getSourceSpans()) {
            int start = bodyStart + span.getInputIndex();
            int inner = file.indexOf(code.getLiteral(), start);
            if (inner >= 0 && inner + code.getLiteral().length() <= start + span.getLength()) {
                addVerbatim(
                        SourceSpan.of(0, 0, inner - bodyStart, code.getLiteral().length()));
                return;
            }
        }
    }

    private void block(Node node) {
        text.breakParagraph();
        visitChildren(node);
        text.breakParagraph();
    }

    private void addVerbatim(SourceSpan span) {
        int start = bodyStart + span.getInputIndex();
        for (int i = start; i < start + span.getLength(); i++) {
            text.add(file.substring(i, i + 1), i, i + 1);
        }
    }
}
