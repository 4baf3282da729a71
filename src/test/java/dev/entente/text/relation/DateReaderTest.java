package dev.entente.text.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.PartialDate;
import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2018, 6, 14);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            They met today.                                | 2018-06-14..
            They met yesterday.                            | 2018-06-13..
            They meet tomorrow.                            | 2018-06-15..
            They met on Tuesday.                           | 2018-06-12..
            They met last Tuesday.                         | 2018-06-12..
            They met last Wednesday.                       | 2018-06-06..
            They met the day before yesterday.             | 2018-06-12..
            They met in the winter of 1978-79.             | 1978-12..1979-03
            In 1973 they fought on 6 October.              | 1973-10-06..; 1973..
            They meet next Monday.                         | 2018-06-18..
            They met this week.                            | 2018-06-11..2018-06-18
            They met last week.                            | 2018-06-04..2018-06-11
            They met last August.                          | 2017-08..
            They met last March.                           | 2018-03..
            They meet next March.                          | 2019-03..
            They met in March.                             | 2018-03..
            They met on March 20-21.                       | 2018-03-20..2018-03-22
            They met on March 20 and 21, 2017.             | 2017-03-20..2017-03-22
            They met on 27 April 2018.                     | 2018-04-27..
            They met on April 27.                          | 2018-04-27..
            They met on Dec. 30.                           | 2017-12-30..
            They met on 20 and 21 March 2018.              | 2018-03-20..2018-03-22
            They stayed from 25 to 28 March 2018.          | 2018-03-25..2018-03-29 days
            They stayed from March 30 to April 2.          | 2018-03-30..2018-04-03 days
            They stayed from 30 March to 2 April 2018.     | 2018-03-30..2018-04-03 days
            They met in March 2018.                        | 2018-03..
            They met in 1961.                              | 1961..
            They met on Monday and Tuesday.                | 2018-06-11..2018-06-13
            They met from Monday to Wednesday.             | 2018-06-11..2018-06-14
            They met on Monday and Wednesday.              | 2018-06-11..; 2018-06-13..
            They met on Tuesday last week.                 | 2018-06-05..
            The March 23 Movement met.                     |
            They met this spring.                          | 2018-03..2018-06
            They met in 2017-06.                           | 2017-06..
            The season 2010-11 was long.                   |
            They met in the 1930s.                         | 1930..1940
            They had met by 2010.                          | ..2010 days
            As of May 2017 they were allied.               | ..2017-05 days
            They met on the 12th.                          | 2018-06-12..
            They met on the 20th, in Rome.                 | 2018-05-20..
            They stood on the 12th floor.                  |
            They met a week earlier.                       | 2018-06..
            They met on Wednesday, June 13, 2018.          | 2018-06-13..
            They met on Monday, 11 June.                   | 2018-06-11..
            They met in the spring of 2015.                | 2015..
            They met earlier this year.                    | 2018..
            They met last year.                            | 2017..
            They met sixteen years ago.                    | 2002..
            They met three months ago.                     | 2018-03..
            They met ten days ago.                         | 2018-06-04..
            They met on 2018-03-26.                        | 2018-03-26..
            They have been allied since 1950.              | 1950.. while
            They have been allied since independence in 1950. | 1950.. while
            They have been allied since the Korean War.    | 1950.. while
            They were allied from 1950 to 1961.            | 1950..1961 while
            They were allied until 1961.                   | ..1961 while
            The resolution 2018 was read on page 1961.     |
            They may march 20 miles.                       |
            They met on February 31, 2018.                 |
            """)
    void wordsMeanDaysSeenFromTheDocumentsDate(String sentence, @Nullable String expected) {
        assertThat(read(sentence, TODAY)).isEqualTo(expected == null ? List.of() : List.of(expected.split("; ")));
    }

    @Test
    void withoutADocumentDateOnlyFullDatesAreRead() {
        assertThat(read("They met today, and on March 3, and on March 3, 2018.", null))
                .containsExactly("2018-03-03..");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            They met on Tuesday.               | The following day they parted.    | 2018-06-13..
            They met on Monday and Tuesday.    | Three days later they parted.     | 2018-06-15..
            They met on 4 May 2016.            | The day before, they had spoken.  | 2016-05-03..
            They met on 4 May 2016.            | A month before, they had spoken.  | 2016-04..
            They met in August 1939.           | Twenty-two months later they fought. | 1941-06..
            They met in March 2016.            | They parted on the 12th.          | 2016-03-12..
            They met in 2016.                  | They parted on 12 May.            | 2016-05-12..
            They met on 3 March 1978.          | On 12 May they parted.            | 1978-05-12..
            They met in 2018.                  | They parted on 12 May.            | 2018-05-12..
            They met in 2016.                  | The next day they parted.         |
            They met in 2016.                  | A month before the vote they met. |
            They met.                          | The next day they parted.         |
            """)
    void wordsCountFromTheTimeLastNamed(String first, String second, @Nullable String expected) {
        DateReader reader = new DateReader(TODAY, first + " " + second);
        reader.read(words(first));

        assertThat(reader.read(words(second)).stream()
                        .map(DateReaderTest::written)
                        .toList())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            In July 1956 he took the canal.       | They fought on 29 October.           | 1956-10-29..
            They met in November 1979.            | They parted on 25 April.             | 1980-04-25..
            They signed on 3 March 1978.          | They parted on 12 May.               | 1978-05-12..
            They met in 1973.                     | In October they fought.              | 1973-10..
            They signed it in 2015.               | On 12 May they met. Today they part. | 2018-05-12..; 2018-06-14..
            They have been allied since 1950.     | They met on 12 May.                  | 2018-05-12..
            They read the treaty of 1979.         | They met on 12 May.                  | 2018-05-12..
            """)
    void aDayWithoutAYearIsOfTheYearThatAHistoryHasGotTo(String first, String second, String expected) {
        DateReader reader = new DateReader(TODAY, first + " " + second);
        reader.read(words(first));

        assertThat(reader.read(words(second)).stream()
                        .map(DateReaderTest::written)
                        .sorted()
                        .toList())
                .isEqualTo(List.of(expected.split("; ")));
    }

    private static List<String> read(String sentence, @Nullable LocalDate today) {
        return new DateReader(today, sentence)
                .read(words(sentence)).stream().map(DateReaderTest::written).toList();
    }

    private static String written(DateExpression date) {
        return text(date.period().from()) + ".." + text(date.period().to())
                + (date.kind() == DateExpression.Kind.AT
                        ? ""
                        : " " + date.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    private static Sentence words(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : text.split(" ")) {
            tokens.add(new Token(tokens.size(), word, word, "NN", "O", start, start + word.length(), -1, "dep"));
            start += word.length() + 1;
        }
        return new Sentence(0, 0, false, text, 0, text.length(), tokens);
    }
}
