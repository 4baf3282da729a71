package dev.entente.load.states;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.text.gazetteer.Gazetteer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "ISO2, UA, 1960-01-01, state:ukr",
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
    })
    void aNameThatMeantNoStateThenOrTwoIsNotFound(String name, LocalDate day) {
        assertThat(STATES.find(CodeSystem.NAME, name, day)).isEmpty();
    }

    @Test
    void everyShippedCodeLeadsToAState() {
        for (String file : new String[] {"codes.csv", "historic.csv", "times.csv", "absent.csv"}) {
            assertThat(CodeTable.read(file))
                    .allSatisfy(row -> assertThat(STATES.find(new dev.entente.model.EntityId(row.getField("id"))))
                            .as(file + " " + row.getField("id"))
                            .isPresent());
        }
    }
}
