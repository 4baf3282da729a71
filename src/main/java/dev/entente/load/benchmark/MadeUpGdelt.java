package dev.entente.load.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A file of made-up events in the form of GDELT 2.0 (61 columns, tabs): between fifty countries and what is theirs, a few of which take part in most events
 * (Zipf's law with exponent 1), over two years. The same seed gives the same file.
 */
public final class MadeUpGdelt {
    /** Countries by their CAMEO and their FIPS code. */
    private static final List<String> COUNTRIES = List.of(
            ("USA US CHN CH RUS RS GBR UK FRA FR DEU GM JPN JA IND IN IRN IR ISR IS TUR TU SAU SA UKR UP KOR KS PRK KN PAK PK SYR SY IRQ IZ"
                            + " EGY EG ITA IT ESP SP CAN CA AUS AS BRA BR MEX MX POL PL NLD NL BEL BE SWE SW NOR NO FIN FI DNK DA GRC GR PRT PO"
                            + " HUN HU CZE EZ AUT AU CHE SZ AFG AF YEM YM LBY LY NGA NI ETH ET KEN KE ZAF SF VNM VM THA TH IDN ID PHL RP MYS MY"
                            + " ARG AR CHL CI COL CO VEN VE CUB CU")
                    .split(" "));

    private static final List<String> ROLES = List.of("", "", "GOV", "GOV", "MIL", "", "MED", "CVL", "OPP", "BUS");
    private static final List<String> EVENTS = List.of(
            "036", "040", "042", "043", "046", "051", "057", "061", "071", "073", "084", "100", "111", "112", "120",
            "130", "138", "141", "150", "163", "172", "190", "193");
    private static final int DAYS = 730;

    private MadeUpGdelt() {}

    /** Writes so many events. */
    public static void write(Path file, long seed, long events) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        double[] upTo = new double[COUNTRIES.size() / 2];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            StringBuilder row = new StringBuilder();
            for (long number = 1; number <= events; number++) {
                int first = drawn(random, upTo);
                int second = drawn(random, upTo);
                while (second == first) {
                    second = drawn(random, upTo);
                }
                row.setLength(0);
                append(row, number, first, second, random);
                out.append(row);
            }
        }
    }

    private static void append(StringBuilder row, long number, int first, int second, SplittableRandom random) {
        LocalDate day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(DAYS));
        String date = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        String event = EVENTS.get(random.nextInt(EVENTS.size()));
        int sources = 1 + random.nextInt(4);
        row.append(number).append('\t').append(date).append('\t').append(date, 0, 6);
        row.append('\t').append(date, 0, 4).append('\t').append(date, 0, 4).append(".5");
        actor(row, first, ROLES.get(random.nextInt(ROLES.size())));
        actor(row, second, ROLES.get(random.nextInt(ROLES.size())));
        row.append('\t').append(random.nextInt(2)).append('\t').append(event);
        row.append('\t').append(event).append('\t').append(event, 0, 2).append("\t1\t1.0");
        row.append('\t').append(1 + random.nextInt(20)).append('\t').append(sources);
        row.append('\t').append(sources).append("\t0.634920634920640");
        String fips = COUNTRIES.get(2 * first + 1);
        for (int i = 0; i < 3; i++) {
            row.append("\t4\tSomewhere, In the Country, ")
                    .append(fips)
                    .append('\t')
                    .append(fips);
            row.append('\t').append(fips).append("00\t12552\t49.25\t-123.133\t-575268");
        }
        row.append('\t').append(date).append("120000\thttps://www.example.org/articles/");
        row.append(Long.toString(random.nextLong() >>> 1, 36)).append(".html\n");
    }

    private static void actor(StringBuilder row, int country, String role) {
        String code = COUNTRIES.get(2 * country);
        row.append('\t').append(code).append(role).append("\tMADE UP ").append(code);
        row.append('\t').append(code).append("\t\t\t\t\t").append(role).append("\t\t");
    }

    private static int drawn(SplittableRandom random, double[] upTo) {
        double point = random.nextDouble() * upTo[upTo.length - 1];
        int place = Arrays.binarySearch(upTo, point);
        return place < 0 ? -place - 1 : place;
    }
}
