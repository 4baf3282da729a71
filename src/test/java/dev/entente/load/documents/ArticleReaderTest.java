package dev.entente.load.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.LoadIssue;
import dev.entente.model.Document;
import dev.entente.text.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {
    @TempDir
    Path folder;

    @Test
    void aWebPageLosesItsNavigationScriptsAndFooter() {
        String text = Articles.read("visit.html").text();

        assertThat(text)
                .contains("received by Xi Jinping & his wife, Peng Liyuan.")
                .contains("the treaty of 1961,\nwhich binds")
                .doesNotContain("Subscribe", "tracker", "Advertisement", "Most read", "Copyright", "color");
    }

    @Test
    void aWebPageSaysWhoPublishedItWhereAndWhen() {
        Document document = Articles.read("visit.html").document();

        assertThat(document.title()).isEqualTo("Kim visits Beijing");
        assertThat(document.url()).isEqualTo("https://harbour.example/2018/beijing");
        assertThat(document.source().name()).isEqualTo("The Harbour Dispatch");
        assertThat(document.publishedOn()).isEqualTo(LocalDate.of(2018, 3, 28));
        assertThat(document.language()).isEqualTo("en-GB");
    }

    @Test
    void markdownBecomesParagraphsPartedByBlankLines() {
        assertThat(Articles.read("hanoi.md").text()).isEqualTo("""
                        The summit ends early

                        Donald Trump & Kim Jong Un met in Hanoi
                        for a second time (the first was in Singapore). They left
                        without an agreement.

                        Trump wanted the sites at Yongbyon — and others — closed.

                        Kim wanted the sanctions lifted.

                        "Sometimes you have to walk," Trump told reporters.

                        Ri Yong Ho & Choe Son Hui spoke to the press at midnight.

                        The end""");
    }

    @Test
    void frontMatterDescribesTheDocument() {
        Document document = Articles.read("hanoi.md").document();

        assertThat(document.title()).isEqualTo("No deal in Hanoi");
        assertThat(document.publishedOn()).isEqualTo(LocalDate.of(2019, 2, 28));
        assertThat(document.source().id()).isEqualTo("source:the-harbour-dispatch");
        assertThat(document.url()).isEqualTo("https://harbour.example/2019/hanoi");
        assertThat(document.language()).isEqualTo("en");
    }

    @Test
    void headerLinesDescribeAPlainTextAndAreNoPartOfIt() {
        Article article = Articles.read("with-header.txt");

        assertThat(article.document().publishedOn()).isEqualTo(LocalDate.of(2018, 6, 12));
        assertThat(article.document().source().name()).isEqualTo("The Harbour Dispatch");
        assertThat(article.text()).startsWith("Donald Trump met");
    }

    @Test
    void aPlainTextIsNamedByItsFirstLineAndDatedByItsFile() {
        Document document = Articles.read("2018-04-27-panmunjom.txt").document();

        assertThat(document.title()).isEqualTo("Leaders meet at the line");
        assertThat(document.publishedOn()).isEqualTo(LocalDate.of(2018, 4, 27));
        assertThat(document.language()).isEqualTo("und");
    }

    @Test
    void aSidecarDescribesTheFileBesideIt() {
        Document document = Articles.read("beside.txt").document();

        assertThat(document.title()).isEqualTo("Pompeo's fourth visit");
        assertThat(document.publishedOn()).isEqualTo(LocalDate.of(2018, 10, 7));
    }

    @Test
    void optionsGoBeforeSidecarsAndSidecarsBeforeHeadersAndHeadersBeforeNames() throws IOException {
        Path file = write(
                "2001-01-01-name.md",
                "---\ntitle: Header\nsource: Header\ndate: 2002-02-02\n---\n# Heading\n\nXi met Putin.\n");
        write("2001-01-01-name.meta.yaml", "title: Sidecar\nsource: Sidecar\n");
        DocumentDescription options = new DocumentDescription(null, "Option", null, null, null, null);

        Document document = Objects.requireNonNull(
                        new ArticleReader(options, 1000).read(file).article())
                .document();

        assertThat(document.title()).isEqualTo("Option");
        assertThat(document.source().name()).isEqualTo("Sidecar");
        assertThat(document.publishedOn()).isEqualTo(LocalDate.of(2002, 2, 2));
    }

    @Test
    void theSameFileHasTheSameIdEachTimeAndAnIdOfItsOwnIfItsKeeperGivesOne() throws IOException {
        Path plain = write("a.txt", "Xi met Putin.");
        Path named = write("b.md", "---\nid: document:wire-17\n---\nXi met Putin.");

        assertThat(id(plain)).isEqualTo(id(folder.resolve(".").resolve("a.txt")));
        assertThat(id(named)).isEqualTo("document:wire-17");
    }

    @Test
    void copiesOfOneTextShareTheirHashWhateverTheirLineBreaks() throws IOException {
        Path one = write("one.txt", "Xi met Putin. They\nspoke.");
        Path other = write("other.txt", "Xi met  Putin. They spoke.\n\n");

        assertThat(hash(one)).isEqualTo(hash(other));
        assertThat(id(one)).isNotEqualTo(id(other));
    }

    @ParameterizedTest
    @CsvSource({
        "latin-1.txt, François Hollande rencontra Xi Jinping à Pékin.",
        "utf-16.txt, Moon Jae-in met Kim Jong Un in Pyongyang. “We are one people”",
        "with-mark.txt, Shinzo Abe telephoned Donald Trump.",
        "declared.html, Путин встретился с Ким Чен Ыном.",
    })
    void textIsDecodedByMarkDeclarationOrGuess(String name, String beginning) {
        assertThat(Articles.read(name).text().replace(",”", "”")).startsWith(beginning);
    }

    @ParameterizedTest
    @CsvSource({"binary.txt, binary-file", "empty.txt, empty-file"})
    void aFileWithoutTextIsAnIssue(String name, String code) {
        ArticleFile file = Articles.reader().read(Fixtures.file(name));

        assertThat(file.article()).isNull();
        assertThat(file.issues()).extracting(LoadIssue::code).containsExactly(code);
        assertThat(file.issues()).extracting(LoadIssue::where).allMatch(where -> where.endsWith(name));
    }

    @ParameterizedTest
    @CsvSource({
        "latin-1.txt, encoding-guessed",
        "wrong-extension.txt, wrong-extension",
    })
    void whatWasGuessedIsAnIssueOfAFileThatIsReadAllTheSame(String name, String code) {
        ArticleFile file = Articles.reader().read(Fixtures.file(name));

        assertThat(file.article()).isNotNull();
        assertThat(file.issues()).extracting(LoadIssue::code).containsExactly(code);
    }

    @Test
    void aDateOrAddressThatIsNoneIsLeftOutWithAnIssue() {
        ArticleFile file = Articles.reader().read(Fixtures.file("bad-date.md"));

        Document document = Objects.requireNonNull(file.article()).document();
        assertThat(document.publishedOn()).isNull();
        assertThat(document.url()).isNull();
        assertThat(file.issues()).extracting(LoadIssue::code).containsExactly("url-not-valid", "date-not-valid");
    }

    @Test
    void aFileOverTheLimitIsAnIssue() throws IOException {
        Path file = write("long.txt", "Xi met Putin. ".repeat(10));

        assertThat(new ArticleReader(DocumentDescription.NOTHING, 100)
                        .read(file)
                        .issues())
                .extracting(LoadIssue::code)
                .containsExactly("file-too-large");
    }

    @Test
    void controlCharactersMakeAFileBinaryEvenWithoutANul() throws IOException {
        Path file = write("noise.txt", "\u0001\u0002\u0003\u0004 four of nine");

        assertThat(Articles.reader().read(file).issues())
                .extracting(LoadIssue::code)
                .containsExactly("binary-file");
    }

    @Test
    void aPageOfOutsizedDepthIsReadWhole() throws IOException {
        Path file = write("deep.html", "<html><body>" + "<div>".repeat(5000) + "Xi met Putin." + "</div>".repeat(5000));

        ArticleFile read = Articles.reader().read(file);

        assertThat(Objects.requireNonNull(read.article()).text()).isEqualTo("Xi met Putin.");
        assertThat(read.issues()).extracting(LoadIssue::code).containsExactly("page-outsized");
    }

    @Test
    void brokenFrontMatterIsAnIssueAndTheTextIsReadAllTheSame() throws IOException {
        ArticleFile file = Articles.reader().read(write("broken.md", "---\ntitle: [a, b\n---\nXi met Putin.\n"));

        assertThat(Objects.requireNonNull(file.article()).text()).isEqualTo("Xi met Putin.");
        assertThat(file.issues()).extracting(LoadIssue::code).containsExactly("header-not-readable");
    }

    @Test
    void aNameWithoutLettersStillMakesAnId() throws IOException {
        assertThat(id(write("___.txt", "???\n\nXi met Putin."))).startsWith("document:untitled-");
    }

    @Test
    void linesThatAreParagraphsArePartedAndHardWrappedOnesAreNot() throws IOException {
        String paragraph = "Xi Jinping received Vladimir Putin in Beijing and spoke with him about trade. ".repeat(3);
        Path file = write("lines.txt", paragraph + "\n" + paragraph + "\nA short one\nwrapped here.\n- an item\n");

        Article article = Objects.requireNonNull(Articles.reader().read(file).article());

        assertThat(article.text())
                .isEqualTo(paragraph + "\n\n" + paragraph + "\n\nA short one\nwrapped here.\n\n- an item\n");
        int second = article.text().indexOf("A short one");
        assertThat(article.offsets().inFile(second, second + 25).start()).isEqualTo(second - 2);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    @Test
    void anEditedTitleLeavesTheIdAsItWas() throws IOException {
        String before = id(write("story.txt", "First title\n\nXi met Putin."));

        assertThat(id(write("story.txt", "Second title\n\nXi met Putin.")))
                .isEqualTo(before)
                .startsWith("document:story-");
    }

    private static String id(Path file) {
        return Objects.requireNonNull(Articles.reader().read(file).article())
                .document()
                .id()
                .value();
    }

    private static String hash(Path file) {
        return Objects.requireNonNull(Articles.reader().read(file).article())
                .document()
                .contentHash();
    }
}
