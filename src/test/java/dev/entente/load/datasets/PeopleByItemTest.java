package dev.entente.load.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.LoadIssue;
import dev.entente.load.RowReading;
import dev.entente.load.RowReadings;
import dev.entente.load.mapping.Mapping;
import dev.entente.model.EntityId;
import dev.entente.model.IdentifierScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leaders as the shipped table has them; the items are made up, and none of these people has one there. */
class PeopleByItemTest {
    private static final String HEADER =
            "person,personLabel,position,positionLabel,of,ofLabel,leads,start,startPrecision,end,endPrecision\n";

    private static final String ADENAUER =
            "Q9001,Konrad Adenauer,Q2,Federal Chancellor,Q183,Germany,true,1949-09-15,11,1963-10-16,11";

    @TempDir
    Path folder;

    private final Mapping offices =
            ShippedMappings.find("wikidata-offices", Loaded.reader()).orElseThrow();

    @Test
    void whoHeldThatOfficeThenIsThePersonOfTheTableInEveryRowOfTheItem() throws IOException {
        Loaded loaded = read("Q9001,Konrad Adenauer,Q1,Lord Mayor,Q183,Germany,false,1917-10-18,11,,", ADENAUER);

        assertThat(loaded.ties())
                .containsExactly(
                        "person:konrad-adenauer HOLDS_OFFICE_IN state:deu 1917-10-18..",
                        "person:konrad-adenauer LEADS state:deu 1949-09-15..1963-10-16");
        assertThat(loaded.entity("person:konrad-adenauer").identifiers())
                .containsEntry(IdentifierScheme.WIKIDATA, "Q9001");
        assertThat(loaded.notes()).isEmpty();
    }

    @Test
    void aResumedReadingJoinsByTheRowsBeforeToo() throws IOException {
        Path file = write(ADENAUER, "Q9001,Konrad Adenauer,Q1,Lord Mayor,Q183,Germany,false,1917-10-18,11,,");

        assertThat(Loaded.after(1, offices, file).ties())
                .containsExactly("person:konrad-adenauer HOLDS_OFFICE_IN state:deu 1917-10-18..");
    }

    @Test
    void fatherAndSonOfOneNameAreToldApartByTheirTimes() throws IOException {
        Loaded loaded = read(
                "Q9002,Ferdinand Marcos,Q1,President of the Philippines,Q928,Philippines,true,1965-12-30,11,1986-02-25,11",
                "Q9003,Ferdinand Marcos,Q1,President of the Philippines,Q928,Philippines,true,2022-06-30,11,,",
                "Q9004,Ferdinand Marcos,Q2,Governor of Ilocos Norte,Q928,Philippines,false,1983-03-23,11,1986-02-25,11");

        assertThat(loaded.ties())
                .containsExactly(
                        "person:ferdinand-marcos LEADS state:phl 1965-12-30..1986-02-25",
                        "person:ferdinand-marcos-jr LEADS state:phl 2022-06-30..",
                        "person:ferdinand-marcos-q9004 HOLDS_OFFICE_IN state:phl 1983-03-23..1986-02-25");
        assertThat(notes(loaded))
                .containsExactly("known-person-in-doubt offices.csv:4 Q9004 (Ferdinand Marcos) has the name of"
                        + " person:ferdinand-marcos and person:ferdinand-marcos-jr, but no row tells of an office and time that they are known for."
                        + " It stays an entity of its own, person:ferdinand-marcos-q9004; where you know better, say in a mapping of your own"
                        + " known: {\"Ferdinand Marcos\": ID}");
    }

    @Test
    void ofTwoPresidentsOfOneSurnameItIsTheOneOfThatTime() throws IOException {
        Loaded loaded = read(
                "Q9005,Roh,Q1,President of South Korea,Q884,South Korea,true,1988-02-25,11,1993-02-25,11",
                "Q9006,Roh,Q1,President of South Korea,Q884,South Korea,true,2003-02-25,11,2008-02-25,11",
                "Q9007,Roh,Q1,President of Mali,Q912,Mali,true,2003-02-25,11,2008-02-25,11");

        assertThat(loaded.ties())
                .containsExactly(
                        "person:roh-tae-woo LEADS state:kor 1988-02-25..1993-02-25",
                        "person:roh-moo-hyun LEADS state:kor 2003-02-25..2008-02-25",
                        "person:roh-q9007 LEADS state:mli 2003-02-25..2008-02-25");
        assertThat(loaded.notes()).isEmpty();
    }

    @Test
    void whenTwoItemsFitOnePersonNeitherIsThatPerson() throws IOException {
        Loaded loaded = read(ADENAUER, ADENAUER.replace("Q9001", "Q9008"));

        assertThat(loaded.ties())
                .containsExactly(
                        "person:konrad-adenauer-q9001 LEADS state:deu 1949-09-15..1963-10-16",
                        "person:konrad-adenauer-q9008 LEADS state:deu 1949-09-15..1963-10-16");
        assertThat(notes(loaded))
                .hasSize(2)
                .allMatch(note -> note.contains("fits person:konrad-adenauer, but another item does as well"));
    }

    @Test
    void aTimeOfWhichNothingOrOnlyTheWrongPartIsKnownProvesNothing() throws IOException {
        Loaded loaded = read(
                "Q9001,Konrad Adenauer,Q2,Federal Chancellor,Q183,Germany,true,,,,",
                "Q9009,Willy Brandt,Q2,Federal Chancellor,Q183,Germany,true,1949-09-15,11,,");

        assertThat(loaded.ties())
                .containsExactly(
                        "person:konrad-adenauer-q9001 LEADS state:deu",
                        "person:willy-brandt-q9009 LEADS state:deu 1949-09-15..");
        assertThat(loaded.notes()).hasSize(2);
    }

    @Test
    void whoDoesNotLeadIsToldByTheOfficesTitle() throws IOException {
        Loaded loaded = read(
                "Q9010,John Bolton,Q1,National Security Advisor of the United States,Q30,United States,false,2018-04-09,11,2019-09-10,11",
                "Q9011,Ash Carter,Q2,Minister of Ferries,Q30,United States,false,2015-02-17,11,2017-01-20,11",
                "Q9012,Bob Corker,Q3,United States senator,Q30,United States,false,2007-01-03,11,2019-01-03,11",
                "Q9013,Bolton,Q1,National Security Advisor of the United States,Q30,United States,false,2018-04-09,11,,");

        assertThat(loaded.ties())
                .containsExactly(
                        "person:john-bolton HOLDS_OFFICE_IN state:usa 2018-04-09..2019-09-10",
                        "person:ash-carter-q9011 HOLDS_OFFICE_IN state:usa 2015-02-17..2017-01-20",
                        "person:bob-corker HOLDS_OFFICE_IN state:usa 2007-01-03..2019-01-03",
                        "person:bolton-q9013 HOLDS_OFFICE_IN state:usa 2018-04-09..");
        assertThat(loaded.notes()).hasSize(1);
    }

    @Test
    void anotherItemThanThePersonHasInTheGraphJoinsNobody() throws IOException {
        EntityId person = new EntityId("person:konrad-adenauer");
        StoredItems stored = id -> id.equals(person) ? Optional.of("Q7") : Optional.empty();
        List<String> ends = new ArrayList<>();
        List<LoadIssue> notes = new ArrayList<>();
        try (RowReadings rows = new DataSet(offices, List.of(write(ADENAUER)), stored).open(0)) {
            RowReading.Read row = (RowReading.Read) rows.next().orElseThrow();
            row.contents()
                    .get(0)
                    .claims()
                    .forEach(claim -> ends.add(claim.tie().subject().value()));
            notes.addAll(rows.takeNotes());
        }

        assertThat(ends).containsExactly("person:konrad-adenauer-q9001");
        assertThat(notes)
                .singleElement()
                .extracting(LoadIssue::why)
                .asString()
                .contains("fits person:konrad-adenauer, but that is Q7 in the graph");
    }

    private Loaded read(String... rows) throws IOException {
        return Loaded.of(offices, write(rows));
    }

    private Path write(String... rows) throws IOException {
        String text = Arrays.stream(rows).collect(Collectors.joining("\n", HEADER, "\n"));
        return Files.writeString(folder.resolve("offices.csv"), text);
    }

    private static List<String> notes(Loaded loaded) {
        return loaded.notes().stream()
                .map(note -> note.code() + " " + note.where() + " " + note.why())
                .toList();
    }
}
