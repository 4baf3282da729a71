package dev.entente.load.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.LoadIssue;
import dev.entente.load.RowReading;
import dev.entente.load.mapping.Mapping;
import dev.entente.load.tables.RowReader;
import dev.entente.load.tables.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as spreadsheet programs write them: texts in a table of their own, days as numbers with a format. */
class ExcelTest {
    private static final String MAPPING = """
            name: visits
            title: Visits
            about: Who visited whom
            licence: Own
            source: Harbour Archive
            files: {form: excel, header: true}
            key: '{No}'
            document: 'Visit {No}'
            quote: '{Guest} {Host} {Note}'
            claims:
              - {type: VISITED, subject: {state: name, column: Guest}, object: {state: name, column: Host}, period: {on: {column: Day}}, confidence: 0.9}
            """;

    private static final String WORKBOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheets><sheet name="Visits" sheetId="1" r:id="rId1"/></sheets></workbook>""";

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONSHIPS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>""";

    private static final String CONTENT_TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""";

    private static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
            <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>\
            <cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""";

    private static final String STRINGS = """
            <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>No</t></si><si><t>Guest</t></si>\
            <si><t>Host</t></si><si><t>Note</t></si><si><t>Day</t></si><si><t>Côte d’Ivoire</t></si><si><t>France</t></si>\
            <si><t>Germany</t></si><si><r><t>in </t></r><r><t>Bonn</t></r></si><si><t>1963-07-04</t></si></sst>""";

    private static final String HEADER =
            "<row r=\"1\">" + text("A1", 0) + text("B1", 1) + text("C1", 2) + text("D1", 3) + text("E1", 4) + "</row>";

    @TempDir
    private Path folder;

    private final Mapping mapping = Loaded.reader().read("visits.yaml", MAPPING);

    @Test
    void textsNumbersDaysAndEmptyCellsOfASheetAreRead() throws IOException {
        // 1963-01-22 is day 23033 of Excel's calendar, 1963-07-05 day 23197; the second row has no note.
        Loaded loaded = read(HEADER
                + "<row r=\"2\">" + number("A2", "7", 0) + text("B2", 6) + text("C2", 7) + text("D2", 8)
                + number("E2", "23033", 1)
                + "</row><row r=\"3\">" + number("A3", "8", 0) + text("B3", 5) + text("C3", 6)
                + number("E3", "23197.5", 2)
                + "</row><row r=\"5\">" + number("A5", "9", 0) + text("B5", 7) + text("C5", 6) + text("D5", 8)
                + text("E5", 9)
                + "</row>");

        assertThat(loaded.ties())
                .containsExactly(
                        "state:fra VISITED state:brd 1963-01-22..",
                        "state:civ VISITED state:fra 1963-07-05..",
                        "state:brd VISITED state:fra 1963-07-04..");
        assertThat(loaded.claims().get(0).quote()).isEqualTo("France Germany in Bonn");
        assertThat(loaded.claims().get(0).documentId().value()).isEqualTo("document:visits-7");
    }

    @Test
    void aRowThatCannotBeUsedIsNamedByItsNumberInTheSheet() throws IOException {
        Loaded loaded = read(HEADER + "<row r=\"4\">" + number("A4", "7", 0) + text("B4", 6) + text("C4", 8)
                + number("E4", "23033", 1) + "</row>");

        assertThat(loaded.rows())
                .singleElement()
                .extracting(row -> ((RowReading.Unusable) row).issue())
                .returns("unknown-state", LoadIssue::code)
                .returns("visits.xlsx:4", LoadIssue::where);
    }

    @Test
    void aWorkbookWithoutStylesIsRead() throws IOException {
        Path file = folder.resolve("visits.xlsx");
        String main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + main + "\"/></Types>");
            add(zip, "_rels/.rels", RELATIONSHIPS.formatted(relationship("rId1", "officeDocument", "xl/workbook.xml")));
            add(zip, "xl/workbook.xml", WORKBOOK);
            add(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    RELATIONSHIPS.formatted(relationship("rId1", "worksheet", "worksheets/sheet1.xml")));
            add(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                            + inline(1, "No", "Guest", "Host", "Note", "Day")
                            + inline(2, "7", "Canada", "France", "in Nice", "1963-07-04") + "</sheetData></worksheet>");
        }

        Loaded loaded = Loaded.of(mapping, file);

        assertThat(loaded.issues()).isEmpty();
        assertThat(loaded.ties()).containsExactly("state:can VISITED state:fra 1963-07-04..");
    }

    @Test
    void theShareOfTheRowsIsWhatIsDealtWith() throws IOException {
        StringBuilder sheet = new StringBuilder(HEADER);
        for (int row = 2; row <= 101; row++) {
            sheet.append("<row r=\"%d\">".formatted(row))
                    .append(number("A" + row, String.valueOf(row), 0))
                    .append(text("B" + row, 6))
                    .append(text("C" + row, 7))
                    .append("</row>");
        }
        read(sheet.toString());
        List<Double> shares = new ArrayList<>();
        try (TableFile file = TableFile.open(folder.resolve("visits.xlsx"), true, TableFile.DEFAULT_MAX_BYTES)) {
            RowReader rows = file.nextTable(mapping.format());
            long size = Files.size(folder.resolve("visits.xlsx"));
            while (rows != null && rows.next() != null) {
                shares.add((double) file.bytesRead() / size);
            }
        }

        assertThat(shares).hasSize(100).isSorted();
        assertThat(shares.get(49)).isBetween(0.45, 0.55);
    }

    @Test
    void whatIsNoWorkbookIsAnIssue() throws IOException {
        Path file = Files.writeString(folder.resolve("visits.xlsx"), "No,Guest,Host\n1,France,Germany\n");

        assertThat(Loaded.of(mapping, file).issues()).containsExactly("1 not-excel");
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsNotRead() throws IOException {
        String row = inline(2, "7", "Canada", "France", " ".repeat(1_000), "1963");

        assertThat(read(HEADER + row.repeat(20_000)).issues()).containsExactly("1 zip-bomb");
    }

    private Loaded read(String rows) throws IOException {
        Path file = folder.resolve("visits.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(zip, "[Content_Types].xml", CONTENT_TYPES);
            add(zip, "_rels/.rels", RELATIONSHIPS.formatted(relationship("rId1", "officeDocument", "xl/workbook.xml")));
            add(zip, "xl/workbook.xml", WORKBOOK);
            add(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    RELATIONSHIPS.formatted(relationship("rId1", "worksheet", "worksheets/sheet1.xml")
                            + relationship("rId2", "styles", "styles.xml")
                            + relationship("rId3", "sharedStrings", "sharedStrings.xml")));
            add(zip, "xl/styles.xml", STYLES);
            add(zip, "xl/sharedStrings.xml", STRINGS);
            add(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                            + "</sheetData></worksheet>");
        }
        return Loaded.of(mapping, file);
    }

    private static void add(OutputStream out, String name, String content) throws IOException {
        ZipOutputStream zip = (ZipOutputStream) out;
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"/>";
    }

    private static String inline(int row, String... texts) {
        StringBuilder cells = new StringBuilder("<row r=\"" + row + "\">");
        for (int i = 0; i < texts.length; i++) {
            cells.append(
                    "<c r=\"" + (char) ('A' + i) + row + "\" t=\"inlineStr\"><is><t>" + texts[i] + "</t></is></c>");
        }
        return cells.append("</row>").toString();
    }

    private static String text(String place, int string) {
        return "<c r=\"" + place + "\" t=\"s\"><v>" + string + "</v></c>";
    }

    private static String number(String place, String value, int style) {
        return "<c r=\"" + place + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }
}
