package dev.entente.load.states;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.ShippedTable;
import dev.entente.text.gazetteer.Gazetteer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatesTest {
    private static final States STATES = States.of(Gazetteer.load());

    @ParameterizedTest
    @CsvSource({
        "COW, 255, 1860-01-01, state:prussia",
        "COW, 255, 1900-01-01, state:deu",
        "COW, 260, 1970-01-01, state:brd",
        "COW, 265, 1970-01-01, state:ddr",
        "COW, 255, 1995-01-01, state:deu",
        "GW, 260, 1970-01-01, state:brd",
        "GW, 260, 1995-01-01, state:deu",
        "COW, 365, 1910-01-01, state:rus",
        "COW, 365, 1970-01-01, state:sun",
        "COW, 365, 1995-01-01, state:rus",
        "COW, 345, 1910-01-01, state:srb",
        "COW, 345, 1980-01-01, state:yug",
        "COW, 345, 2000-01-01, state:scg",
        "COW, 345, 2010-01-01, state:srb",
        "COW, 816, 1970-01-01, state:vdr",
        "COW, 816, 1990-01-01, state:vnm",
        "COW, 817, 1970-01-01, state:rvn",
        "COW, 678, 1970-01-01, state:yar",
        "COW, 679, 1995-01-01, state:yem",
        "GW, 678, 1995-01-01, state:yem",
        "COW, 680, 1970-01-01, state:ydr",
        "COW, 315, 1970-01-01, state:csk",
        "COW, 640, 1900-01-01, state:ott",
        "COW, 511, 1964-01-01, state:zanzibar",
        "COW_ABBREVIATION, SWZ, 1970-01-01, state:che",
        "COW_ABBREVIATION, SWA, 1970-01-01, state:swz",
        "COW_ABBREVIATION, AUS, 1970-01-01, state:aut",
        "COW_ABBREVIATION, SLV, 2000-01-01, state:svn",
        "FIPS, UP, , state:ukr",
        "FIPS, CH, , state:chn",
        "FIPS, SF, , state:zaf",
        "FIPS, KS, , state:kor",
        "ISO2, ru, 1970-01-01, state:sun",
        "ISO3, RUS, 2000-01-01, state:rus",
        "ISO2, DE, 1965-01-01, state:brd",
        "ISO2, suhh, 1985-01-01, state:sun",
        "ISO2, ddde, 1985-01-01, state:ddr",
        "ISO2, yucs, 1985-01-01, state:yug",
        "ISO2, yucs, 1999-01-01, state:scg",
        "ISO2, cshh, 1985-01-01, state:csk",
        "ISO2, vdvn, 1970-01-01, state:vdr",
        "ISO2, csxx, 2005-01-01, state:scg",
        "ISO3, YEM, 1970-01-01, state:yar",
        "COW, 300, 1850-01-01, state:austrian-empire",
        "COW, 300, 1900-01-01, state:auh",
        "COW, 260, 1990-12-31, state:brd",
        "COW, 255, 1990-01-01, state:deu",
        "GW, 563, 1880-01-01, state:transvaal",
        "GW, 564, 1880-01-01, state:orange-free-state",
        "GW, 711, 1930-01-01, state:tibet",
        "GW, 99, 1825-01-01, state:gran-colombia",
        "GW, 89, 1830-01-01, state:central-america",
        "GW, 815, 1850-01-01, state:annam",
        "GW, 341, 1900-01-01, state:mne",
        "GW, 340, 1900-01-01, state:srb",
        "GW, 365, 1970-01-01, state:sun",
        "GW, 580, 1850-01-01, state:mdg",
        "WIKIDATA, Q902, 1960-01-01, state:bgd",
        "ISO3, HRV, 1991-01-01, state:hrv",
        "CAMEO, ROM, 2000-01-01, state:rou",
        "CAMEO, GZS, 2000-01-01, state:pse",
        "WIKIDATA, Q183, 1963-01-01, state:deu",
    })
    void aCodeMeansTheStateOfItsTime(CodeSystem system, String code, @Nullable LocalDate day, String state) {
        assertThat(STATES.find(system, code, day))
                .hasValueSatisfying(found -> assertThat(found.id()).hasToString(state));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Russia (Soviet Union); 1970-01-01; state:sun",
                "Russia (Soviet Union); 2000-01-01; state:rus",
                "Yemen (North Yemen); 1970-01-01; state:yar",
                "Yemen (North Yemen); 2010-01-01; state:yem",
                "Vietnam (North Vietnam); 1968-01-01; state:vdr",
                "Serbia (Yugoslavia); 1999-01-01; state:scg",
                "DR Congo (Zaire); 1980-01-01; state:cod",
                "Cambodia (Kampuchea); 1980-01-01; state:khm",
                "Congo - Kinshasa; 1980-01-01; state:cod",
                "THE GAMBIA; ; state:gmb",
                "St. Kitts & Nevis; ; state:kna",
                "Cote d’Ivoire; ; state:civ",
                "Sao Tome and Principe; ; state:stp",
                "Burma; 1960-01-01; state:mmr",
                "Federal Republic of Germany; 1975-01-01; state:brd",
                "German Democratic Republic; 1975-01-01; state:ddr",
                "Germany; 1975-01-01; state:brd",
                "Yemen People's Republic; 1975-01-01; state:ydr",
                "Republic of Korea; ; state:kor",
                "Iran (Islamic Republic of); ; state:irn",
                "Viet Nam, Democratic Republic of; 1965-01-01; state:vdr",
                "Viet Nam, Republic of; 1965-01-01; state:rvn",
                "Korea, Democratic People's Republic of; 1965-01-01; state:prk",
                "Germany, Federal Republic of; 1965-01-01; state:brd",
                "Federal Republic of Germany; 2005-01-01; state:deu",
                "Bundesrepublik Deutschland; 1965-01-01; state:brd",
                "United Arab Republic; 1959-01-01; state:egy",
                "Vietnam; 1976-01-01; state:vnm",
                "Yemen; 1960-01-01; state:yar",
                "Yemen; 1990-06-01; state:yem",
                "Estonia; 1930-01-01; state:est",
                "Georgia; 1991-01-01; state:geo",
                "Georgia; ; state:geo",
                "Slovakia; 1993-01-01; state:svk",
                "Serbia (Yugoslavia); 1970-01-01; state:yug",
                "Russia; 1960-01-01; state:sun",
                "Khmer Republic; 1972-01-01; state:khm",
                "Malaya; 1960-01-01; state:mys",
                "Transjordan; 1947-01-01; state:jor",
                "Abyssinia; 1900-01-01; state:eth",
                "Irish Free State; 1930-01-01; state:irl",
                "Slovakia; 1941-01-01; state:slovak-state",
                "Slovakia; ; state:svk",
                "Croatia; 1942-01-01; state:croatian-state",
                "England; 1600-01-01; state:england",
                "England; 1850-01-01; state:gbr",
                "Hawaii; 1850-01-01; state:hawaii",
                "Texas; 1840-01-01; state:texas",
                "Tibet; 1930-01-01; state:tibet",
                "Gran Colombia; 1825-01-01; state:gran-colombia",
                "Colombia; 1825-01-01; state:gran-colombia",
                "New Granada; 1850-01-01; state:col",
                "Mali Federation; 1960-07-01; state:mali-federation",
                "Transvaal; 1890-01-01; state:transvaal",
                "Newfoundland; 1930-01-01; state:newfoundland",
                "Republic of China; 1940-01-01; state:chn",
                "Republic of China; 1960-01-01; state:twn",
                "Austria; 1850-01-01; state:austrian-empire",
                "Austria; 1890-01-01; state:auh",
                "Korea; 1890-01-01; state:korean-empire",
                "Vietnam; 1850-01-01; state:annam",
                "Congo; 1980-01-01; state:cog",
                "Congo; ; state:cog",
                "Yemen; ; state:yem",
                "Germany; 1965-01-01; state:brd",
                "Germany; 1949-01-01; state:brd",
                "Germany; 1990-12-01; state:deu",
                "Egypt; 1850-01-01; state:egy",
                "United Arab Republic; 1965-01-01; state:egy",
            })
    void aNameOfAnySpellingAndPeriodMeansTheStateOfItsTime(String name, @Nullable LocalDate day, String state) {
        assertThat(STATES.find(CodeSystem.NAME, name, day))
                .hasValueSatisfying(found -> assertThat(found.id()).hasToString(state));
    }

    @ParameterizedTest
    @CsvSource({
        "COW, 260, 1995-06-01",
        "COW, 265, 1995-06-01",
        "COW, 315, 1999-01-01",
        "COW, 9999, 1999-01-01",
        "COW, 345, ",
        "GW, 680, 2001-01-01",
        "NAME, Soviet Union, 2005-01-01",
        "NAME, Atlantis, 1999-01-01",
        "CAMEO, EUR, 1999-01-01",
        "FIPS, XX, 1999-01-01",
        "ISO3, HRV, 1970-01-01",
        "ISO3, VNM, 1965-01-01",
        "ISO2, EE, 1950-01-01",
        "COW, 652, 1960-01-01",
        "COW, 732, 1900-01-01",
        "COW, 316, 1970-01-01",
        "COW, 255, 1965-01-01",
        "COW, 626, 2000-01-01",
        "COW, 771, 1960-01-01",
        "COW, 370, 1982-01-01",
        "COW_ABBREVIATION, CZR, 1970-01-01",
        "ISO3, BLR, 1982-01-01",
        "ISO2, UA, 1960-01-01",
        "ISO2, CZ, 1970-01-01",
        "CAMEO, BGD, 1960-01-01",
        "CAMEO, SRB, 1985-01-01",
    })
    void whatIsNotKnownOrDidNotExistIsNotFound(CodeSystem system, String code, @Nullable LocalDate day) {
        assertThat(STATES.find(system, code, day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Vietnam, 1965-01-01",
        "Viet Nam, 1965-01-01",
        "Yemen, 1970-01-01",
        "Korea, 1950-01-01",
        "Georgia, 1950-01-01",
        "Ukraine, 1950-01-01",
        "Estonia, 1950-01-01",
        "Croatia, 1970-01-01",
        "Serbia, 1970-01-01",
        "Czech Republic, 1980-01-01",
        "Slovakia, 1980-01-01",
        "Syria, 1960-01-01",
        "United Arab Republic, 1990-01-01",
        "Bangladesh, 1960-01-01",
        "East Pakistan, 1960-01-01",
        "Namibia, 1970-01-01",
        "Taiwan, 1930-01-01",
        "South Korea, 1900-01-01",
        "Germany, 1947-01-01",
        "Congo, 1970-01-01",
        "Republic of the Congo, 1962-01-01",
        "Texas, 1900-01-01",
        "Hawaii, 1950-01-01",
        "England, 1990-01-01",
        "Slovakia, 1960-01-01",
        "Poland, 1850-01-01",
        "Austria, 1940-01-01",
        "Gran Colombia, 1850-01-01",
    })
    void aNameThatMeantNoStateThenOrTwoIsNotFound(String name, LocalDate day) {
        assertThat(STATES.find(CodeSystem.NAME, name, day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ISO2, BY, 1960-01-01, state:blr",
        "NAME, Ukraine, 1946-01-01, state:ukr",
        "NAME, India, 1946-01-01, state:ind",
        "NAME, Philippines, 1945-12-01, state:phl",
        "NAME, Taiwan, 1947-01-01, state:chn",
        "NAME, Taiwan, 1960-01-01, state:twn",
        "NAME, Russia, 1960-01-01, state:sun",
        "NAME, Canada, 1946-01-01, state:can",
    })
    void aSeatInTheUnitedNationsNeedsNoState(CodeSystem system, String code, LocalDate day, String state) {
        assertThat(STATES.findSeat(system, code, day))
                .hasValueSatisfying(found -> assertThat(found.id()).hasToString(state));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NAME; Bangladesh; 1960-01-01; Bangladesh, since 1971 (before: part of Pakistan)",
                "COW; 732; 1900-01-01; South Korea, since 1948 (before: one Korea to 1910, then under Japanese rule)",
                "NAME; Congo; 1970-01-01; Democratic Republic of the Congo, 1885 to 1908; Republic of the Congo, since 1971",
                "COW; 260; 1995-01-01; West Germany, 1949 to 1990",
                "NAME; Syria; 1960-01-01; Syria, 1946 to 1958 and since 1961 (before: part of the United Arab Republic)",
                "COW; 345; -; Serbia, 1815 to 1918; Yugoslavia, 1918 to 1992; Serbia and Montenegro, 1992 to 2006; Serbia, since 2006",
            })
    void itIsToldWhenACodeMeantWhom(String given) {
        String[] parts = given.split("; ", 4);
        LocalDate day = parts[2].equals("-") ? null : LocalDate.parse(parts[2]);

        assertThat(STATES.tellYears(CodeSystem.valueOf(parts[0]), parts[1], day))
                .hasValue(parts[3]);
    }

    @Test
    void whatNobodyWasEverCalledHasNoYears() {
        assertThat(STATES.tellYears(CodeSystem.NAME, "Atlantis", LocalDate.of(1960, 1, 1)))
                .isEmpty();
    }

    /** COW's State System Membership v2016: each number with its abbreviation is somebody in the first and in the last year of each membership. */
    @ParameterizedTest
    @CsvFileSource(resources = "/states/cow-system.csv", numLinesToSkip = 1)
    void everyMemberOfTheStateSystemIsFoundInItsYears(String abbreviation, String code, int first, int last) {
        for (int year : new int[] {first, last}) {
            LocalDate day = LocalDate.of(year, 1, 1);
            assertThat(STATES.find(CodeSystem.COW, code, day))
                    .as(code + " " + year)
                    .isPresent();
            assertThat(STATES.find(CodeSystem.COW_ABBREVIATION, abbreviation, day))
                    .as(abbreviation + " " + year)
                    .isEqualTo(STATES.find(CodeSystem.COW, code, day));
        }
    }

    @Test
    void everyShippedCodeLeadsToAState() {
        for (String file : new String[] {"codes.csv", "historic.csv", "times.csv", "years.csv"}) {
            assertThat(ShippedTable.read(States.class, file).rows())
                    .allSatisfy(row -> assertThat(STATES.find(new dev.entente.model.EntityId(row.cell("id"))))
                            .as(file + " " + row.cell("id"))
                            .isPresent());
        }
    }
}
