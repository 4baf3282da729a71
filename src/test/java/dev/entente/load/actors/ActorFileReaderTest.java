package dev.entente.load.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.LoadIssue;
import dev.entente.model.Name;
import dev.entente.text.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorFileReaderTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void aDictionaryGivesPeopleAndOrganisationsWithTheirNames() throws IOException {
        ActorDictionary dictionary = read("harbour.actors.txt");

        assertThat(dictionary.actors())
                .extracting(actor -> actor.entity().id().value())
                .containsExactly(
                        "person:gro-harlem-brundtland",
                        "organization:northern-harbour-front",
                        "organization:broken-bracket-society");
        assertThat(dictionary.actors().get(0).entity().names())
                .extracting(Name::text)
                .containsExactly("Gro Harlem Brundtland", "G. H. Brundtland", "Gro Brundtland");
    }

    @Test
    void aGovernmentsDatedCodeIsAnOfficeWithItsLine() throws IOException {
        Actor person = read("harbour.actors.txt").actors().get(0);

        assertThat(person.roles())
                .extracting(role -> role.type() + " " + role.body() + " "
                        + role.period().from() + " " + role.period().to() + " " + role.line())
                .containsExactly(
                        "HOLDS_OFFICE_IN state:nor 1981-02-04 1981-10-14 12",
                        "HOLDS_OFFICE_IN state:nor 1986-05-09 1989-10-16 13");
    }

    @Test
    void everyLineThatCannotBeUsedIsAnIssue() throws IOException {
        assertThat(read("harbour.actors.txt").issues())
                .extracting(LoadIssue::code, LoadIssue::where)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("state-synonyms", "harbour.actors.txt:4"),
                        org.assertj.core.groups.Tuple.tuple("date-not-valid", "harbour.actors.txt:14"),
                        org.assertj.core.groups.Tuple.tuple("stands-twice", "harbour.actors.txt:19"),
                        org.assertj.core.groups.Tuple.tuple("name-not-safe", "harbour.actors.txt:21"),
                        org.assertj.core.groups.Tuple.tuple("brackets-not-closed", "harbour.actors.txt:25"),
                        org.assertj.core.groups.Tuple.tuple("agent-word", "harbour.actors.txt:27"));
    }

    @Test
    void aTableGivesActorsWithTheirDatedRoles() throws IOException {
        ActorDictionary dictionary = read("harbour.csv");

        assertThat(dictionary.actors())
                .extracting(actor -> actor.entity().id().value())
                .containsExactly(
                        "organization:harbour-workers-congress",
                        "person:ingrid-solvang",
                        "organization:tide-office",
                        "organization:nato");
        assertThat(dictionary.actors().get(1).roles())
                .extracting(role -> role.type() + " " + role.body() + " "
                        + role.period().from() + " " + role.period().to() + " " + role.line())
                .containsExactly("HOLDS_OFFICE_IN state:nor 2019-03 2021 3");
        assertThat(dictionary.issues())
                .extracting(LoadIssue::code, LoadIssue::where)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("row-not-valid", "harbour.csv:6"),
                        org.assertj.core.groups.Tuple.tuple("row-not-valid", "harbour.csv:7"));
    }

    @Test
    void aShippedNameWinsOverABroughtOne() throws IOException {
        ActorDictionary dictionary = read("harbour.csv");
        Gazetteer.Extended extended = Gazetteer.loadWith(
                dictionary.actors().stream().map(Actor::entity).toList());

        assertThat(extended.gazetteer().phrases().find("Congress of Harbour Workers"))
                .singleElement()
                .satisfies(phrase ->
                        assertThat(phrase.entity().value()).isEqualTo("organization:harbour-workers-congress"));
        assertThat(Gazetteer.loadWith(java.util.List.of(
                                dev.entente.model.Entity.named(dev.entente.model.EntityKind.GROUP, "North Korea")))
                        .clashes())
                .singleElement()
                .satisfies(clash -> assertThat(clash.known().value()).isEqualTo("state:prk"));
    }

    private static ActorDictionary read(String file) throws IOException {
        return new ActorFileReader(GAZETTEER).read(Path.of("src/test/resources/dev/entente/load/actors", file));
    }

    @Test
    void aRowWithABrokenQuoteIsAnIssueAndThoseBehindItAreRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), """
                id,kind,name
                ,Person,Lyle Durrant
                "unclosed,Person,Quote
                ,Group,Lido Brigade
                "a"b,Person,Mid Quote
                ,Organization,Hartwell Institute
                """);

        ActorDictionary dictionary = new ActorFileReader(GAZETTEER).read(file);

        assertThat(dictionary.actors())
                .extracting(actor -> actor.entity().id().value())
                .containsExactly("person:lyle-durrant", "group:lido-brigade", "organization:hartwell-institute");
        assertThat(dictionary.issues())
                .extracting(LoadIssue::code, LoadIssue::where)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("csv-broken", "own.csv:3"),
                        org.assertj.core.groups.Tuple.tuple("csv-broken", "own.csv:5"));
    }

    @Test
    void theFirstOfTheNamesIsTheNameOfARowWithoutOne(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), """
                id,kind,names
                person:lyle-durrant,Person,Lyle Durrant|L. Durrant
                ,Group,Lido Brigade
                person:nobody,Person,
                ,Human,X Y
                """);

        ActorDictionary dictionary = new ActorFileReader(GAZETTEER).read(file);

        assertThat(dictionary.actors())
                .extracting(actor -> actor.entity().name())
                .containsExactly("Lyle Durrant", "Lido Brigade");
        assertThat(dictionary.issues())
                .extracting(LoadIssue::where, LoadIssue::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "own.csv:4", "The row was left out: it has neither a name nor names"),
                        org.assertj.core.groups.Tuple.tuple("own.csv:5", "The row was left out: no such kind: Human"));
    }

    @Test
    void aNameOfAnotherIsTaken(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), "name,kind\nJordan,Person\nRuritania,Organization\n");

        ActorDictionary dictionary = new ActorFileReader(GAZETTEER).read(file);

        assertThat(dictionary.actors()).hasSize(2);
        assertThat(dictionary.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("name-clash");
            assertThat(issue.toString()).contains("own.csv:2", "state:jor", "person:jordan");
        });
    }
}
