package dev.entente.load.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.LoadIssue;
import dev.entente.load.mapping.Mapping;
import dev.entente.model.Claim;
import dev.entente.model.Name;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedMappingsTest {
    static List<String> names() {
        return ShippedMappings.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyMappingSaysWhatItIsAndUnderWhatTerms(String name) {
        Mapping mapping = ShippedMappings.find(name, Loaded.reader()).orElseThrow();

        assertThat(mapping.name()).isEqualTo(name);
        assertThat(mapping.title()).isNotBlank();
        assertThat(mapping.about().length()).isGreaterThan(100);
        assertThat(mapping.licence()).isNotBlank();
    }

    @Test
    void yearsOfAConflictAreStatesAndGroupsOfThatTime() {
        Loaded loaded = Loaded.shipped("ucdp", "ucdp.csv");

        assertThat(loaded.ties())
                .containsExactly(
                        "group:harbour-front AT_WAR_WITH state:yar 1965-04..1965",
                        "group:harbour-front AT_WAR_WITH state:yar 1966..1966-03-27",
                        "state:chn AT_WAR_WITH state:sun 1972..1972",
                        "state:bgr AT_WAR_WITH state:chn 1972..1972",
                        "state:brd AT_WAR_WITH state:chn 1972..1972",
                        "state:bgr SUPPORTS state:sun 1972..1972",
                        "state:brd SUPPORTS state:sun 1972..1972",
                        "group:north-front AT_WAR_WITH state:mli 2013..2013",
                        "group:south-front AT_WAR_WITH state:mli 2013..2013",
                        "state:mli AT_WAR_WITH state:tcd 2013..2013",
                        "state:fra SUPPORTS state:mli 2013..2013",
                        "group:coast-band AT_WAR_WITH state:ken 2003-05-05..2003");
        assertThat(loaded.issues()).containsExactly("5 unknown-state", "6 date-not-valid", "7 end-before-start");
        assertThat(loaded.skipped()).isEmpty();
        assertThat(loaded.notes()).extracting(LoadIssue::code).containsExactly("unknown-state");
    }

    @Test
    void aSideHasAsManyGroupsAsIdsAndCommasInBracketsPartNone() {
        Loaded loaded = Loaded.shipped("ucdp", "ucdp-several-names.csv");

        assertThat(loaded.ties())
                .containsExactly(
                        "group:officers-men-of-alder-birch-and-cedar AT_WAR_WITH state:ken 2004-05-05..2004",
                        "group:union-of-bread-work-and-peace AT_WAR_WITH state:ken 2004-05-05..2004",
                        "state:tcd SUPPORTS group:union-of-bread-work-and-peace 2004..2004",
                        "state:ken AT_WAR_WITH state:tcd 2004..2004",
                        "group:coast-band AT_WAR_WITH state:ken 2004..2004",
                        "group:officers-men-of-dill-elm-fir AT_WAR_WITH state:ken 2004..2004");
        assertThat(loaded.issues()).containsExactly("4 parts-not-told-apart");
    }

    @Test
    void anEpisodesDaysAreThoseOfEachStateButNotOfEachGroupOfASideAndNewYearsEveIsAnyDay() {
        Loaded loaded = Loaded.shipped("ucdp", "ucdp-episodes.csv");

        assertThat(loaded.ties())
                .containsExactly(
                        "group:coast-band AT_WAR_WITH state:ken 2004-05-05..2004-11-14",
                        "group:coast-band AT_WAR_WITH state:tcd 2005..2005",
                        "group:hill-band AT_WAR_WITH state:tcd 2005..2005",
                        "group:hill-band AT_WAR_WITH state:mli 2006-05-05..2006",
                        "state:egy AT_WAR_WITH state:fra 1956-10-31..1956-11-07",
                        "state:egy AT_WAR_WITH state:gbr 1956-10-31..1956-11-07",
                        "state:egy AT_WAR_WITH state:fra 1957..1957",
                        "state:egy AT_WAR_WITH state:gbr 1957..1957");
    }

    @Test
    void groupsOfSeveralCountriesThatBearOneNameAreSeveral() {
        Loaded loaded = Loaded.shipped("ucdp", "ucdp-namesakes.csv");

        assertThat(loaded.ties())
                .containsExactly(
                        "group:eln-kenya AT_WAR_WITH state:ken 2004..2004",
                        "group:coast-band AT_WAR_WITH state:tcd 2005..2005",
                        "group:eln-chad AT_WAR_WITH state:tcd 2005..2005");
        assertThat(loaded.entity("group:eln-chad").names())
                .extracting(Name::text)
                .containsExactly("ELN (Chad)", "ELN");
    }

    @Test
    void votesAreSummedUpByPairAndYear() {
        Loaded loaded = Loaded.shipped("unga", "un_votes.csv", "un_roll_calls.csv");

        assertThat(loaded.ties())
                .containsExactly(
                        "state:can VOTES_AGAINST state:pol 1980..",
                        "state:can VOTES_AGAINST state:sun 1980..",
                        "state:can VOTES_AGAINST state:yug 1980..",
                        "state:pol VOTES_WITH state:sun 1980..");
        assertThat(loaded.issues()).containsExactly("49 unknown-state", "50 date-missing", "51 unknown-vote");
        // The years of a pair come together.
        assertThat(loaded.skipped())
                .filteredOn(code -> !code.endsWith("summed-up"))
                .containsExactly(
                        "53 too-few-votes-together",
                        "55 too-few-votes-together",
                        "57 too-few-votes-together",
                        "59 too-few-votes-together",
                        "60 neither-with-nor-against",
                        "61 too-few-votes-together",
                        "62 neither-with-nor-against",
                        "63 too-few-votes-together");
    }

    @Test
    void peopleAndOrganisationsAreSanctionedByTheUnitedStates() {
        Loaded loaded = Loaded.shipped("ofac-sdn", "sdn.csv");

        assertRead(
                loaded,
                List.of(
                        "state:usa SANCTIONS person:jordan-joe-oakdale-ofac-101",
                        "state:usa SANCTIONS organization:harbour-trading-company-ofac-102",
                        "state:usa SANCTIONS organization:ferry-workers-front-ofac-106"),
                List.of("4 name-not-usable", "5 wrong-column-count"),
                List.of("3 ship-or-aircraft"));
        assertThat(loaded.claims())
                .extracting(Claim::quote)
                .containsExactly(
                        "OAKDALE, Jordan \"Joe\": sanctioned under HARBOUR",
                        "HARBOUR TRADING COMPANY: sanctioned under HARBOUR",
                        "FERRY WORKERS FRONT: sanctioned under SDGT, HARBOUR, NS-PLC");
    }

    @Test
    void aPactOfDefenceIsAnAllianceAndAnyOtherAnAgreement() {
        assertRead(
                Loaded.shipped("cow-alliances", "cow-alliances.csv"),
                List.of(
                        "state:auh ALLIED_WITH state:deu 1879-10-07..1918-11-04",
                        "state:ddr ALLIED_WITH state:sun 1955-05-14..1990-09-02",
                        "state:kor ALLIED_WITH state:usa 1954-11-17..",
                        "state:sun AGREED_WITH state:yug 1941-04..",
                        "state:gbr ALLIED_WITH state:prt",
                        "state:can ALLIED_WITH state:usa 1949-04-04.."),
                List.of("5 unknown-state", "6 end-before-start", "7 same-actor-on-both-sides"),
                List.of());
    }

    @Test
    void whatASideDidFollowsItsHighestHostility() {
        assertRead(
                Loaded.shipped("cow-mid", "cow-mid.csv"),
                List.of(
                        "state:ind AT_WAR_WITH state:pak 1965-04-01..1965-09-24",
                        "state:usa MOBILIZES_AGAINST state:cub 1962-07..",
                        "state:cub ATTACKED state:usa 1963.."),
                List.of("5 unknown-type-code"),
                List.of("4 no-relation-type"));
    }

    @Test
    void fullMembershipIsOneColumnForEachOrganisation() {
        assertRead(
                Loaded.shipped("cow-igo", "cow-igo.csv"),
                List.of(
                        "state:can MEMBER_OF organization:nato 1950..1950",
                        "state:can MEMBER_OF organization:united-nations 1950..1950",
                        "state:can MEMBER_OF organization:nato 1951..1951",
                        "state:can MEMBER_OF organization:united-nations 1951..1951",
                        "state:scg MEMBER_OF organization:aaaid 2001..2001",
                        "state:scg MEMBER_OF organization:united-nations 2001..2001"),
                List.of("4 unknown-state"),
                List.of());
    }

    @Test
    void aYearWithoutFullMembershipIsNoMistakeOfTheRow() {
        assertRead(
                Loaded.shipped("cow-igo", "cow-igo-none.csv"),
                List.of("state:can MEMBER_OF organization:nato 1951..1951"),
                List.of(),
                List.of("1 no-rule"));
    }

    @Test
    void anUnknownStateIsToldEvenOfAYearWithoutMembership() {
        assertThat(Loaded.shipped("cow-igo", "cow-igo-unknown.csv").issues()).containsExactly("1 unknown-state");
    }

    @Test
    void indiaAndTheDominionsWereMembersOfTheLeague() {
        assertRead(
                Loaded.shipped("cow-igo", "cow-igo-league.csv"),
                List.of(
                        "state:ind MEMBER_OF organization:league-of-nations 1925..1925",
                        "state:can MEMBER_OF organization:league-of-nations 1925..1925"),
                List.of("3 unknown-state"),
                List.of());
    }

    /** As Stata's files and igoR's write the columns. */
    @Test
    void organisationsAreKnownByTheirAbbreviationsInSmallLettersToo() {
        assertRead(
                Loaded.shipped("cow-igo", "cow-igo-lower-case.csv"),
                List.of(
                        "state:can MEMBER_OF organization:imf 1996..1996",
                        "state:can MEMBER_OF organization:nato 1996..1996",
                        "state:can MEMBER_OF organization:united-nations 1996..1996",
                        "state:can MEMBER_OF organization:wassen 1996..1996",
                        "state:egy MEMBER_OF organization:imf 1996..1996",
                        "state:egy MEMBER_OF organization:arab-league 1996..1996",
                        "state:egy MEMBER_OF organization:united-nations 1996..1996"),
                List.of(),
                List.of());
    }

    /** The column state, of the joint memberships' number, is no organisation. */
    @Test
    void aJointMembershipIsTwoClaims() {
        assertRead(
                Loaded.shipped("cow-igo-dyads", "cow-igo-dyads.csv"),
                List.of(
                        "state:usa MEMBER_OF organization:nato 1950..1950",
                        "state:can MEMBER_OF organization:nato 1950..1950"),
                List.of(),
                List.of());
    }

    @Test
    void envoysAtEitherAreADiplomaticRelation() {
        assertRead(
                Loaded.shipped("cow-diplomatic", "cow-diplomatic.csv"),
                List.of(
                        "state:can HAS_DIPLOMATIC_RELATIONS_WITH state:usa 1960..1960",
                        "state:usa HAS_DIPLOMATIC_RELATIONS_WITH state:vdr 1970..1970",
                        "state:yar HAS_DIPLOMATIC_RELATIONS_WITH state:ydr 1975..1975",
                        "state:fra HAS_DIPLOMATIC_RELATIONS_WITH state:ita 1950..1950",
                        "state:esp HAS_DIPLOMATIC_RELATIONS_WITH state:fra 1950..1950"),
                List.of(),
                List.of("2 no-envoys"));
    }

    @Test
    void aDutyToFightIsAnAllianceInThatYear() {
        assertRead(
                Loaded.shipped("atop", "atop.csv"),
                List.of("state:can ALLIED_WITH state:usa 1960..1960", "state:can ALLIED_WITH state:usa 1961..1961"),
                List.of(),
                List.of("3 no-duty-to-fight"));
    }

    @Test
    void anActorIsAStateOrAGroupOrLeftOut() {
        assertRead(
                Loaded.shipped("icews", "icews.tab"),
                List.of(
                        "state:jpn VISITED state:kor 2015-03-02..",
                        "state:ind ACCUSES group:fishermen-sri-lanka 2015-03-02..",
                        "organization:european-union ACCUSES state:ind 2015-03-02..",
                        "state:ind ACCUSES state:lka 2015-03-03..",
                        "state:jpn VISITED state:kor 2015-03-04.."),
                List.of(),
                List.of(
                        "3 one-side-missing",
                        "4 no-relation-type",
                        "6 one-side-missing",
                        "8 one-side-missing",
                        "9 one-side-missing"));
    }

    /** The data set's numbers of events come again on other days (icews, vignette "ICEWS event data"). */
    @Test
    void theSameEventNumberOnAnotherDayIsAnotherEvent() {
        Loaded loaded = Loaded.shipped("icews", "icews.tab");

        assertThat(loaded.documents())
                .extracting(document -> document.id().value())
                .doesNotHaveDuplicates();
        assertThat(loaded.notes()).extracting(LoadIssue::code).doesNotContain("key-repeated");
    }

    @Test
    void aPloverRootIsARelationType() {
        assertRead(
                Loaded.shipped("polecat", "polecat.tab"),
                List.of(
                        "state:deu MET_WITH state:fra 2023-05-01..",
                        "group:civilians-france PROTESTS_AGAINST state:fra 2023-05-01..",
                        "organization:hamas ACCUSES state:isr 2023-05-01..",
                        "state:rou MET_WITH state:xkx 2023-05-01..",
                        "organization:united-nations MET_WITH state:rou 2023-05-01.."),
                List.of("3 unknown-type-code"),
                List.of("4 several-countries", "5 actor-is-region", "8 actor-without-country", "10 several-countries"));
    }

    @Test
    void officesHaveTheirQualifiersForPeriod() {
        assertRead(
                Loaded.shipped("wikidata-offices", "wikidata-offices.csv"),
                List.of(
                        "person:jordan-oakdale-q1001 LEADS state:usa 2001-01-20..2005",
                        "person:robin-rob-hill-q1002 HOLDS_OFFICE_IN state:fra 2010-05..",
                        "person:jordan-oakdale-q1004 HOLDS_OFFICE_IN state:gbr",
                        "person:angela-merkel LEADS state:deu 2005-11-22..2021-12-08",
                        "person:angela-merkel-q1006 HOLDS_OFFICE_IN state:fra 2011-05-04.."),
                List.of("3 unknown-state"),
                List.of());
    }

    @Test
    void membershipsAreOfStates() {
        assertRead(
                Loaded.shipped("wikidata-members", "wikidata-members.csv"),
                List.of(
                        "state:fra MEMBER_OF organization:nato 1949-04-04..",
                        "state:fra MEMBER_OF organization:ferry-union-q3001",
                        "state:fra MEMBER_OF organization:nato-q3002 1960.."),
                List.of(),
                List.of());
    }

    @Test
    void queryResultsAsJsonAreReadToo() {
        assertRead(
                Loaded.shipped("wikidata-relations", "wikidata-relations.json"),
                List.of("state:deu HAS_DIPLOMATIC_RELATIONS_WITH state:fra 1963.."),
                List.of("2 same-actor-on-both-sides"),
                List.of());
    }

    @Test
    void theDumpsPositionsAreLookedUpInTheirOwnLines() {
        assertRead(
                Loaded.shipped("wikidata-dump-offices", "wikidata-dump.json"),
                List.of("person:jordan-oakdale-q1001 LEADS state:usa 2001-01-20..2005"),
                List.of(),
                List.of(
                        "2 deprecated",
                        "3 position-not-among-the-lines",
                        "4 no-statement",
                        "5 no-statement",
                        "6 no-statement"));
    }

    @Test
    void aTimeOfTheDumpIsAsFineAsItsPrecision() {
        Loaded loaded = Loaded.shipped("wikidata-dump-members", "wikidata-dump-precision.json");

        assertThat(loaded.ties())
                .containsExactly(
                        "state:fra MEMBER_OF organization:nato 2001..2005-03",
                        "state:fra MEMBER_OF organization:nato 2006-01-01..",
                        "state:fra MEMBER_OF organization:nato");
        assertThat(loaded.issues()).isEmpty();
    }

    @Test
    void theDumpsMembershipsAreOneClaimAStatement() {
        assertRead(
                Loaded.shipped("wikidata-dump-members", "wikidata-dump.json"),
                List.of("state:fra MEMBER_OF organization:nato 1949-04-04.."),
                List.of(),
                List.of("1 no-statement", "2 no-statement", "4 no-statement"));
    }

    @Test
    void theDumpsDiplomaticRelationsLeadFromStateToState() {
        assertRead(
                Loaded.shipped("wikidata-dump-relations", "wikidata-dump.json"),
                List.of("state:deu HAS_DIPLOMATIC_RELATIONS_WITH state:fra"),
                List.of(),
                List.of("1 no-statement", "2 no-statement", "4 no-statement"));
    }

    @Test
    void endsOfFollowTheMoneyAreLookedUpByTheirIds() {
        assertRead(
                Loaded.shipped("followthemoney", "entities.ftm.json"),
                List.of(
                        "person:jordan-oakdale-h-1 HOLDS_OFFICE_IN organization:harbour-trading-h-2 2001..2004-05",
                        "organization:harbour-trading-h-2 PART_OF organization:ferry-union-h-3",
                        "state:usa SANCTIONS organization:harbour-trading-h-2 2014-03-17.."),
                List.of("8 one-side-missing"),
                List.of("1 no-relation", "2 no-relation", "3 no-relation", "6 kinds-do-not-fit"));
    }

    @Test
    void everyValueOfAFollowTheMoneyPropertyIsRead() {
        Loaded loaded = Loaded.shipped("followthemoney", "several-values.ftm.json");

        assertThat(loaded.ties())
                .containsExactly(
                        "person:jordan-oakdale-v-1 HOLDS_OFFICE_IN organization:harbour-trading-v-3",
                        "person:robin-hill-v-2 HOLDS_OFFICE_IN organization:harbour-trading-v-3",
                        "state:usa SANCTIONS organization:harbour-trading-v-3",
                        "state:can SANCTIONS organization:harbour-trading-v-3",
                        "organization:european-union SANCTIONS organization:harbour-trading-v-3",
                        "organization:harbour-authority SANCTIONS person:jordan-oakdale-v-1",
                        "organization:ferry-authority SANCTIONS person:jordan-oakdale-v-1",
                        "organization:harbour-trading-v-3 POSSESSES topic:sea-swallow-v-4",
                        "person:jordan-oakdale-v-1 LEADS state:ken 2013-04-09..",
                        "person:robin-hill-v-2 HOLDS_OFFICE_IN state:ken 2017..2022",
                        "person:robin-hill-v-2 HOLDS_OFFICE_IN state:uga 2017..2022");
        assertThat(loaded.issues()).isEmpty();
        assertThat(loaded.notes()).extracting(LoadIssue::code).containsExactly("unknown-state");
        assertThat(loaded.skipped())
                .containsExactly(
                        "1 no-relation",
                        "2 no-relation",
                        "3 no-relation",
                        "4 no-relation",
                        "5 no-relation",
                        "6 no-relation",
                        "10 kinds-do-not-fit");
        assertThat(loaded.entity("person:jordan-oakdale-v-1").names())
                .extracting(Name::text)
                .containsExactly("Jordan Oakdale", "J. Oakdale");
    }

    @Test
    void aSanctionIsOfTheDayItWasListedWhereNoOtherIsGivenAndStatesOfThePastHaveTheirCodes() {
        assertRead(
                Loaded.shipped("followthemoney", "listed.ftm.json"),
                List.of(
                        "state:usa SANCTIONS organization:harbour-trading-l-1 2022-03-24..",
                        "organization:harbour-authority SANCTIONS organization:harbour-trading-l-1 2021..",
                        "person:robin-hill-l-2 HOLDS_OFFICE_IN state:sun 1985..1991"),
                List.of(),
                List.of("1 no-relation", "2 no-relation", "5 no-relation"));
    }

    @Test
    void noBirthDateAndNoPassportNumberIsTakenOver() {
        for (Loaded loaded :
                List.of(Loaded.shipped("ofac-sdn", "sdn.csv"), Loaded.shipped("followthemoney", "entities.ftm.json"))) {
            assertThat(loaded.claims()).isNotEmpty();
            assertThat(loaded.documents().toString() + loaded.claims()).doesNotContain("A123", "1950");
        }
    }

    @Test
    void theIndexOfAgreementIsInTheQuote() {
        assertThat(Loaded.shipped("unga", "un_votes.csv", "un_roll_calls.csv").claims())
                .extracting(claim -> claim.quote())
                .contains(
                        "Poland and Soviet Union in 1980: index of agreement 0.95; 10 votes alike, 1 with one abstaining, 0 opposed");
    }

    /**
     * Holds what was read against what should have been.
     *
     * @param issues of rows that could not be used, with their numbers
     * @param skipped of rows that have nothing to say, likewise
     */
    private static void assertRead(Loaded loaded, List<String> ties, List<String> issues, List<String> skipped) {
        assertThat(loaded.ties()).isEqualTo(ties);
        assertThat(loaded.issues()).isEqualTo(issues);
        assertThat(loaded.skipped()).isEqualTo(skipped);
    }
}
