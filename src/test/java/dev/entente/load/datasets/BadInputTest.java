package dev.entente.load.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.LoadIssue;
import dev.entente.load.RowReading;
import dev.entente.load.Treaties;
import dev.entente.load.mapping.Mapping;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final String ROWS = """
            id,a,b,since,note
            1,France,Germany,1963-01-22,plain
            2,"Côte d'Ivoire",France,1961,"said ""friends\"""
            """;

    @TempDir
    Path folder;

    @Test
    void aPlainAGzipAndAZipFileSayTheSame() throws IOException {
        Path plain = write("a.csv", ROWS.getBytes(StandardCharsets.UTF_8));
        Path gzip = write("a.csv.gz", gzip(ROWS.getBytes(StandardCharsets.UTF_8)));
        Path zip = write("a.zip", zip(ROWS.getBytes(StandardCharsets.UTF_8)));

        assertThat(read(plain).ties())
                .containsExactly(
                        "state:brd ALLIED_WITH state:fra 1963-01-22..", "state:civ ALLIED_WITH state:fra 1961..")
                .isEqualTo(read(gzip).ties())
                .isEqualTo(read(zip).ties());
        assertThat(read(plain).claims().get(1).quote()).isEqualTo("Côte d'Ivoire France said \"friends\"");
    }

    @Test
    void everyTableOfAZipIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : new String[] {"a.csv", "__MACOSX/a.csv", "readme.txt", "b/c.csv"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(ROWS.getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(read(write("a.zip", bytes.toByteArray())).ties()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aByteOrderMarkIsNoPartOfTheFirstColumn(boolean quoted) throws IOException {
        String rows = quoted ? ROWS : ROWS.replace("\"", "");

        assertThat(Loaded.of(
                                mapping("comma", quoted),
                                write("a.csv", ("\uFEFF" + rows).getBytes(StandardCharsets.UTF_8)))
                        .ties())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void latin1IsReadAndSaid(boolean quoted) throws IOException {
        String rows = quoted ? ROWS : ROWS.replace("\"", "");
        Loaded loaded = Loaded.of(mapping("comma", quoted), write("a.csv", rows.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(loaded.ties()).contains("state:civ ALLIED_WITH state:fra 1961..");
        assertThat(loaded.notes()).extracting(LoadIssue::code).containsExactly("read-as-latin-1");
    }

    /** What is not UTF-8 may come late. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void latin1BehindAMegabyteOfPlainTextIsReadToo(boolean quoted) throws IOException {
        String rows = "id,a,b,since,note\n" + "1,France,Germany,1963-01-22,plain\n".repeat(40_000)
                + "2,Côte d'Ivoire,France,1961,\n";
        Loaded loaded = Loaded.of(mapping("comma", quoted), write("a.csv", rows.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(loaded.ties()).last().isEqualTo("state:civ ALLIED_WITH state:fra 1961..");
        assertThat(loaded.notes()).extracting(LoadIssue::code).contains("read-as-latin-1");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, true", "UTF-16LE, false", "UTF-16BE, true", "UTF-16BE, false"})
    void utf16IsKnownByItsByteOrderMark(String charset, boolean quoted) throws IOException {
        String rows = "\uFEFF" + (quoted ? ROWS : ROWS.replace("\"", "")) + "3,Mali,Peru,1990,\uD83D\uDE00\n";
        Loaded loaded = Loaded.of(mapping("comma", quoted), write("a.csv", rows.getBytes(Charset.forName(charset))));

        assertThat(loaded.ties()).hasSize(3).contains("state:civ ALLIED_WITH state:fra 1961..");
        assertThat(loaded.claims())
                .last()
                .extracting(claim -> claim.quote())
                .asString()
                .endsWith("\uD83D\uDE00");
    }

    @Test
    void aTruncatedGzipGivesTheRowsBeforeAndSaysSo() throws IOException {
        StringBuilder rows = new StringBuilder("id,a,b,since,note\n");
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            rows.append(i)
                    .append(",France,Germany,1963-01-22,")
                    .append(random.nextLong())
                    .append('\n');
        }
        byte[] packed = gzip(rows.toString().getBytes(StandardCharsets.UTF_8));

        for (boolean quoted : new boolean[] {true, false}) {
            Loaded loaded =
                    Loaded.of(mapping("comma", quoted), write("a.gz", Arrays.copyOf(packed, packed.length / 2)));

            assertThat(loaded.ties().size()).isBetween(1000, 4000);
            assertThat(loaded.issues()).hasSize(1).allMatch(issue -> issue.endsWith("file-breaks-off"));
        }
    }

    @Test
    void aFileAfterABrokenOneIsStillRead() throws IOException {
        Path broken = write("a.gz", Arrays.copyOf(gzip(ROWS.getBytes(StandardCharsets.UTF_8)), 12));
        Path sound = write("b.csv", ROWS.getBytes(StandardCharsets.UTF_8));
        Loaded loaded = Loaded.of(mapping("comma", true), broken, folder.resolve("none.csv"), folder, sound);

        assertThat(loaded.issues()).containsExactly("1 file-breaks-off", "2 no-such-file", "3 is-folder");
        assertThat(loaded.ties()).hasSize(2);
    }

    /** Its columns are not those of the rows that are mapped, which is no mistake of it. */
    @Test
    void ofABrokenFileToLookUpInItIsSaidThatItIsBroken() throws IOException {
        StringBuilder rollCalls = new StringBuilder("rcid,session,date\n");
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            rollCalls.append(i).append(',').append(random.nextInt()).append(",1980-01-01\n");
        }
        byte[] packed = gzip(rollCalls.toString().getBytes(StandardCharsets.UTF_8));
        Loaded loaded = Loaded.of(
                ShippedMappings.find("unga", Loaded.reader()).orElseThrow(),
                write("un_roll_calls.csv.gz", Arrays.copyOf(packed, packed.length / 2)));

        assertThat(loaded.issues()).containsExactly("1 file-breaks-off");
    }

    @Test
    void aRowOfAZipOfSeveralTablesIsNamedWithItsTable() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : new String[] {"a.csv", "b.csv"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((ROWS + "3,Atlantis,France,1961,\n").getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(read(write("two.zip", bytes.toByteArray())).rows())
                .filteredOn(RowReading.Unusable.class::isInstance)
                .extracting(row -> ((RowReading.Unusable) row).issue().where())
                .containsExactly("two.zip!a.csv:4", "two.zip!b.csv:4");
    }

    @ParameterizedTest
    @CsvSource({"true, ''", "true, LF", "true, CRLF", "false, ''", "false, LF", "false, CRLF"})
    void theCharacterThatEndedFilesOfDosIsNoRow(boolean isQuoted, String lineEnd) throws IOException {
        String end = lineEnd.replace("CR", "\r").replace("LF", "\n");
        String rows = "id,a,b,since,note\n1,France,Germany,1963-01-22,plain\n" + (char) 0x1A + end;
        Loaded loaded = Loaded.of(mapping("comma", isQuoted), write("a.csv", rows.getBytes(StandardCharsets.UTF_8)));

        assertThat(loaded.rows()).hasSize(1);
        assertThat(loaded.ties()).containsExactly("state:brd ALLIED_WITH state:fra 1963-01-22..");
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("id,a,b,since,note\n".getBytes(StandardCharsets.UTF_8));
            byte[] line = ("1,France,Germany,1963," + "x".repeat(2_000) + "\n").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 18_000; i++) {
                gzip.write(line);
            }
        }
        Loaded loaded = Loaded.of(mapping("comma", false), write("bomb.gz", bytes.toByteArray()));

        assertThat(loaded.issues()).hasSize(1).allMatch(issue -> issue.endsWith("zip-bomb"));
        assertThat(loaded.rows()).hasSizeLessThan(12_000);
    }

    /** 300 MB of one character: no quote is closed, no line ends and no JSON begins long before that is told for a bomb. */
    @ParameterizedTest
    @CsvSource({"x", "\""})
    void aBombOfOneCellIsCalledOneToo(String filling) throws IOException {
        byte[] block = filling.repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("bomb.csv"));
            zip.write("id,a,b,since,note\n1,France,Germany,1963,\"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 300; i++) {
                zip.write(block);
            }
        }
        Path bomb = write("bomb.zip", zipped.toByteArray());

        for (Mapping mapping : List.of(mapping("comma", true), mapping("comma", false), jsonTreaties())) {
            assertThat(Loaded.of(mapping, bomb).issues()).last().asString().endsWith("zip-bomb");
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aWrongDelimiterIsToldWithTheRightOne(boolean quoted) throws IOException {
        Loaded loaded = Loaded.of(
                mapping("comma", quoted), write("a.csv", ROWS.replace(',', ';').getBytes(StandardCharsets.UTF_8)));

        assertThat(loaded.issues()).containsExactly("1 wrong-delimiter");
        assertThat(((RowReading.Unusable) loaded.rows().get(0)).issue().why()).contains("semicolon");
    }

    @Test
    void aWrongDelimiterIsToldAlsoWhereEveryCellIsInQuotes() throws IOException {
        String rows = "id,a,b,since,note\n1,France,Germany,1963,x\n"
                .replace(",", "\";\"")
                .replace("\n", "\"\n\"");
        Loaded loaded = read(write("a.csv", ("\"" + rows).getBytes(StandardCharsets.UTF_8)));

        assertThat(loaded.issues()).containsExactly("1 wrong-delimiter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-00-00", "0000", "0000-01-01"})
    void theYear0000IsNone(String day) throws IOException {
        assertThat(read(write(
                                "a.csv",
                                ("id,a,b,since,note\n1,France,Spain," + day + ",x\n").getBytes(StandardCharsets.UTF_8)))
                        .ties())
                .containsExactly("state:esp ALLIED_WITH state:fra");
    }

    @Test
    void aDateOfAnotherFormIsToldWithTheOneWanted() throws IOException {
        Loaded loaded = read(
                write("a.csv", "id,a,b,since,note\n1,France,Spain,22.1.1963,x\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(((RowReading.Unusable) loaded.rows().get(0)).issue().why())
                .contains("\"22.1.1963\"", "2018-03-26, 2018-03 or 2018");
    }

    @ParameterizedTest
    @CsvSource({
        "'1,France', Mend the line",
        "'1,France,Spain,1999,x,y', Mend the line",
        "'1,France,France,1999,x', 'Mend the row, or list same-actor-on-both-sides under expected'",
        "'1,Frannce,Spain,1999,x', 'Mend it, or say under state of which lists it is'",
        "',France,Spain,1999,x', Fill the columns of the mapping's key",
    })
    void aRowThatCannotBeUsedIsToldWithWhatToChange(String row, String told) throws IOException {
        Loaded loaded = read(write("a.csv", ("id,a,b,since,note\n" + row + "\n").getBytes(StandardCharsets.UTF_8)));

        assertThat(((RowReading.Unusable) loaded.rows().get(0)).issue().why()).contains(told);
    }

    @Test
    void anEndBeforeTheStartIsToldAsTheRowHasIt() throws IOException {
        String mapping = Treaties.dated("form: delimited")
                .replace("{from: {column: since}}", "{from: {column: since}, last: {column: until}}");
        Loaded loaded = Loaded.of(
                Loaded.reader().read("m.yaml", mapping),
                write(
                        "a.csv",
                        "id,a,b,since,until\n1,France,Spain,1999-05-01,1999-04-30\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(((RowReading.Unusable) loaded.rows().get(0)).issue().why())
                .isEqualTo(
                        "It ends (1999-04-30) before it starts (1999-05-01). Mend one of the dates, or name what means none under"
                                + " missing in the mapping");
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        Loaded loaded = read(write("a.csv", ROWS.replace("since", "until").getBytes(StandardCharsets.UTF_8)));

        assertThat(loaded.issues()).containsExactly("1 columns-missing");
        assertThat(((RowReading.Unusable) loaded.rows().get(0)).issue().why())
                .contains("has no since")
                .contains("until");
    }

    @Test
    void aRowOfAnotherWidthIsAnIssueWithItsLineAndText() throws IOException {
        Loaded loaded =
                read(write("a.csv", (ROWS + "3,France\n4,France,Italy,1999,a,b\n").getBytes(StandardCharsets.UTF_8)));

        assertThat(loaded.issues()).containsExactly("3 wrong-column-count", "4 wrong-column-count");
        assertThat(((RowReading.Unusable) loaded.rows().get(2))).satisfies(row -> {
            assertThat(row.issue().where()).isEqualTo("a.csv:4");
            assertThat(row.rawLine()).isEqualTo("3,France");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2,France,\"Italy,1999,a",
                "2,France,Italy,1999,\"a",
                "\"2,France,Italy,1999,a",
                "2,France,\"Ita\"ly,1999,a",
                "2,France,Italy,1999,\"said\" a",
            })
    void aQuoteThatNothingClosesOrThatClosesTooSoonCostsOnlyItsLine(String stray) throws IOException {
        String rows = "id,a,b,since,note\n1,France,Spain,1998,x\n" + stray + "\n3,France,Poland,2000,\"one\ntwo\"\n"
                + "4,\"France\",Greece,2001,\"z\"\n";
        Loaded loaded = read(write("a.csv", rows.getBytes(StandardCharsets.UTF_8)));

        assertThat(loaded.ties())
                .containsExactly(
                        "state:esp ALLIED_WITH state:fra 1998..",
                        "state:fra ALLIED_WITH state:pol 2000..",
                        "state:fra ALLIED_WITH state:grc 2001..");
        assertThat(loaded.issues()).containsExactly("2 quote-not-closed");
        assertThat(((RowReading.Unusable) loaded.rows().get(1))).satisfies(row -> {
            assertThat(row.issue().where()).isEqualTo("a.csv:3");
            assertThat(row.issue().why()).contains("double each quote");
            assertThat(row.rawLine()).isEqualTo(stray);
        });
    }

    @Test
    void spacesBehindAClosingQuoteAreNoPartOfTheCell() throws IOException {
        String rows = "id,a,b,since,note\n1,\"France\" ,\"Spain\"  ,1998,\"x\" \n";

        assertThat(read(write("a.csv", rows.getBytes(StandardCharsets.UTF_8))).ties())
                .containsExactly("state:esp ALLIED_WITH state:fra 1998..");
    }

    @Test
    void aHeaderWithAStrayQuoteIsToldAsSuch() throws IOException {
        Loaded loaded = read(write(
                "a.csv",
                "id,a,b,since,\"note\n1,France,Spain,1998,x\n2,France,Italy,1998,x\n"
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(loaded.issues()).containsExactly("1 quote-not-closed");
        assertThat(((RowReading.Unusable) loaded.rows().get(0)).issue().why()).startsWith("Its header");
    }

    @Test
    void linesMayEndAsThoseOfOldMacintoshes() throws IOException {
        assertThat(read(write("a.csv", ROWS.replace('\n', '\r').getBytes(StandardCharsets.UTF_8)))
                        .ties())
                .hasSize(2);
    }

    @Test
    void aQuoteThatIsOpenOverManyLinesIsNotReadToTheEndOfTheFile() throws IOException {
        String rows = "id,a,b,since,note\n1,France,Spain,1998,\"x\n" + "2,France,Poland,2000,plain\n".repeat(5_000);
        Loaded loaded = read(write("a.csv", rows.getBytes(StandardCharsets.UTF_8)));

        assertThat(loaded.issues()).containsExactly("1 quote-not-closed");
        assertThat(loaded.ties()).hasSize(5_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "{'id':1,'a':'France','b':'Poland'}|{'id':2,'a':'Fra|{'id':3,'a':'Peru','b':'Chile'}! 2 not-json! a.json:2",
                "{'id':0,,}|{'id':1,'a':'France','b':'Poland'}|{'id':3,'a':'Peru','b':'Chile'}! 1 not-json! a.json:1",
                "[|{'id':1,'a':'France','b':'Poland'},|oops,|{'id':3,'a':'Peru','b':'Chile'}|]! 2 not-json! a.json:3",
                "{'id':1,'a':'France','b':'Poland'}|{'id':3,'a':'Peru','b':'Chile'}|{'id':4! 3 not-json! a.json:3",
            })
    void aLineThatIsNoJsonCostsOnlyItself(String lines, String issue, String where) throws IOException {
        String text = lines.replace('|', '\n').replace('\'', '"');
        Loaded loaded = Loaded.of(jsonTreaties(), write("a.json", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(loaded.ties()).containsExactly("state:fra ALLIED_WITH state:pol", "state:chl ALLIED_WITH state:per");
        assertThat(loaded.issues()).containsExactly(issue);
        assertThat(loaded.rows())
                .filteredOn(RowReading.Unusable.class::isInstance)
                .singleElement()
                .extracting(row -> ((RowReading.Unusable) row).issue().where())
                .isEqualTo(where);
    }

    @Test
    void jsonOverSeveralLinesIsReadAsAWhole() throws IOException {
        String text =
                "[{\"id\": 1,\n \"a\": \"France\", \"b\": \"Poland\"},\n {\"id\": 2, \"a\": \"Peru\",\n \"b\": \"Chile\"}]";

        assertThat(Loaded.of(jsonTreaties(), write("a.json", text.getBytes(StandardCharsets.UTF_8)))
                        .ties())
                .hasSize(2);
    }

    @Test
    void jsonThatIsNotUtf8IsAnIssueOfItsLine() throws IOException {
        byte[] bytes =
                "{\"id\":1,\"a\":\"France\",\"b\":\"Poland\"}\n{\"id\":2,\"a\":\"C\u00f4te d'Ivoire\",\"b\":\"Mali\"}\n"
                        .getBytes(StandardCharsets.ISO_8859_1);

        Loaded loaded = Loaded.of(jsonTreaties(), write("a.json", bytes));

        assertThat(loaded.ties()).hasSize(1);
        assertThat(loaded.issues()).containsExactly("2 not-json");
    }

    private static Mapping jsonTreaties() {
        return Loaded.reader().read("m.yaml", Treaties.of("form: json"));
    }

    @Test
    void anEmptyFileHasNoRows() throws IOException {
        assertThat(read(write("a.csv", new byte[0])).rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, true", "UTF-16LE, true", "UTF-16LE, false", "UTF-32BE, true"})
    void aDeclaredEncodingIsUsed(String charset, boolean quoted) throws IOException {
        Mapping mapping = mapping("comma, charset: " + charset, quoted);
        String rows = quoted ? ROWS : ROWS.replace("\"", "");

        assertThat(Loaded.of(mapping, write("a.csv", rows.getBytes(Charset.forName(charset))))
                        .ties())
                .hasSize(2);
    }

    private Loaded read(Path file) {
        return Loaded.of(mapping("comma", true), file);
    }

    private static Mapping mapping(String delimiter, boolean quoted) {
        String files = "form: delimited, quoted: %s, delimiter: %s".formatted(quoted, delimiter);
        return Loaded.reader().read("treaties.yaml", Treaties.dated(files).replace("{a} {b}", "{a} {b} {note}"));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.csv"));
            zip.write(plain);
        }
        return bytes.toByteArray();
    }
}
