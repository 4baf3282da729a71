package dev.entente.api;

import dev.entente.graph.DocumentContent;
import dev.entente.graph.DocumentWriter;
import dev.entente.graph.SchemaMigrations;
import dev.entente.graph.TestNeo4j;
import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Fingerprint;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.Source;
import dev.entente.model.TextSpan;
import dev.entente.model.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** The small world of the API's tests and of the examples in its OpenAPI document: the Korean diplomacy of 2018. */
final class SampleWorld {
    static final String CYPHER = "Bobby'}) DETACH DELETE n //";

    static final Entity PRK =
            state("prk", "KP", "North Korea", Name.alias("DPRK", "en"), Name.alias("조선민주주의인민공화국", "ko"));
    static final Entity CHN = state("chn", "CN", "China", Name.alias("中华人民共和国", "zh"));
    static final Entity USA = state("usa", "US", "United States", Name.alias("United States of America", "en"));
    static final Entity KOR = state("kor", "KR", "South Korea", Name.alias("Republic of Korea", "en"));
    static final Entity GEO = state("geo", "GE", "Georgia");
    static final Entity GEORGIA_US = Entity.named(EntityKind.PLACE, "Georgia");
    static final Entity KIM = person("Kim Jong Un", Name.alias("김정은", "ko"), Name.alias("金正恩", "zh"));
    static final Entity XI = person("Xi Jinping", Name.alias("习近平", "zh"));
    static final Entity MOON = person("Moon Jae-in", Name.alias("문재인", "ko"));
    static final Entity TRUMP = person("Donald Trump");
    static final Entity POMPEO = person("Mike Pompeo");
    static final Entity SANDERS = person("Bernie Sanders", Name.alias("Bernard Sanders", "en"));
    static final Entity SENATE = Entity.named(EntityKind.ORGANIZATION, "United States Senate");
    static final Entity BOBBY =
            new Entity(EntityId.of(EntityKind.PERSON, "Bobby"), CYPHER, List.of(Name.preferred(CYPHER)), Map.of());
    static final Entity ZURICH = Entity.named(EntityKind.PLACE, "Zürich");

    private SampleWorld() {}

    /** Makes the graph of the test run this world and nothing else. */
    static void write(Driver driver) {
        SchemaMigrations migrations = new SchemaMigrations(driver);
        if (!migrations.isApplied()) {
            migrations.apply();
        }
        TestNeo4j.get().clear();
        new DocumentWriter(driver).writeAll(contents());
    }

    /** Adds a quarrel and an agreement, with which the United States, their ally and North Korea are a triad. */
    static void writeTriad(Driver driver) {
        new DocumentWriter(driver)
                .writeAll(List.of(new Article("Three of a peninsula", "Sample Herald", "2018-03-01")
                        .says(
                                USA,
                                RelationType.OPPOSES,
                                PRK,
                                Period.since(PartialDate.parse("1950")),
                                "The United States have opposed North Korea since 1950.")
                        .says(
                                KOR,
                                RelationType.AGREED_WITH,
                                PRK,
                                "2018-02-09",
                                "South Korea agreed with North Korea on 9 February 2018 to march together.")
                        .content()));
    }

    static List<DocumentContent> contents() {
        return List.of(
                new Article("Kim Jong Un travels to Beijing", "Sample Courier", "2018-03-28")
                        .says(
                                KIM,
                                RelationType.MET_WITH,
                                XI,
                                "2018-03-26",
                                "Kim Jong Un met Xi Jinping in Beijing on 26 March 2018.")
                        .says(
                                KIM,
                                RelationType.VISITED,
                                CHN,
                                "2018-03-25",
                                "It was the first visit of Kim Jong Un to China as leader.")
                        .content(),
                new Article("First talks of two neighbours", "Sample Herald", "2018-03-28")
                        .says(
                                XI,
                                RelationType.MET_WITH,
                                KIM,
                                "2018-03-26",
                                "Xi Jinping received Kim Jong Un for talks on 26 March.")
                        .says(
                                XI,
                                RelationType.LEADS,
                                CHN,
                                Period.since(PartialDate.parse("2013-03-14")),
                                "Xi Jinping has been president of China since March 2013.")
                        .says(
                                CHN,
                                RelationType.ALLIED_WITH,
                                PRK,
                                Period.since(PartialDate.parse("1961-07-11")),
                                "China and North Korea have been bound by a treaty of alliance since 11 July 1961.")
                        .content(),
                new Article("A walk on the beach at Dalian", "Sample Courier", "2018-05-08")
                        .says(
                                KIM,
                                RelationType.MET_WITH,
                                XI,
                                "2018-05-07",
                                "Kim Jong Un met Xi Jinping in Dalian on 7 May.")
                        .content(),
                new Article("Over the line at Panmunjom", "Sample Herald", "2018-04-27")
                        .says(
                                KIM,
                                RelationType.MET_WITH,
                                MOON,
                                "2018-04-27",
                                "Kim Jong Un met Moon Jae-in at Panmunjom on 27 April 2018.")
                        .says(
                                MOON,
                                RelationType.LEADS,
                                KOR,
                                Period.between(PartialDate.parse("2017-05-10"), PartialDate.parse("2022-05-10")),
                                "Moon Jae-in is president of South Korea.")
                        .says(
                                KIM,
                                RelationType.LEADS,
                                PRK,
                                Period.since(PartialDate.parse("2011-12")),
                                "Kim Jong Un has led North Korea since December 2011.")
                        .content(),
                new Article("Handshake in Singapore", "Sample Courier", "2018-06-12")
                        .says(
                                KIM,
                                RelationType.MET_WITH,
                                TRUMP,
                                "2018-06-12",
                                "Kim Jong Un met Donald Trump in Singapore on 12 June 2018.")
                        .says(
                                TRUMP,
                                RelationType.LEADS,
                                USA,
                                Period.between(PartialDate.parse("2017-01-20"), PartialDate.parse("2021-01-20")),
                                "Donald Trump is president of the United States.")
                        .says(
                                TRUMP,
                                RelationType.MET_WITH,
                                XI,
                                "2017-04-06",
                                "Donald Trump had met Xi Jinping in Florida on 6 April 2017.")
                        .says(
                                POMPEO,
                                RelationType.MET_WITH,
                                KIM,
                                "2018-05-09",
                                "Mike Pompeo had met Kim Jong Un in Pyongyang on 9 May.")
                        .says(
                                POMPEO,
                                RelationType.HOLDS_OFFICE_IN,
                                USA,
                                Period.since(PartialDate.parse("2018-04-26")),
                                "Mike Pompeo has been secretary of state since 26 April.")
                        .says(
                                USA,
                                RelationType.ALLIED_WITH,
                                KOR,
                                Period.since(PartialDate.parse("1953-10-01")),
                                "The United States and South Korea signed their treaty on 1 October 1953.")
                        .content(),
                new Article("Before the summit", "Sample Herald", "2018-05-25")
                        .states(
                                Polarity.DENIED,
                                TRUMP,
                                RelationType.MET_WITH,
                                KIM,
                                Period.since(PartialDate.parse("2018-06-12")),
                                "Donald Trump would not meet Kim Jong Un on 12 June, his letter said.",
                                TRUMP.id())
                        .states(
                                Polarity.PLANNED,
                                TRUMP,
                                RelationType.MET_WITH,
                                KIM,
                                Period.since(PartialDate.parse("2018-06")),
                                "A meeting of Donald Trump and Kim Jong Un in June is still planned.",
                                null)
                        .says(
                                SANDERS,
                                RelationType.MEMBER_OF,
                                SENATE,
                                Period.since(PartialDate.parse("2007-01-03")),
                                "Bernie Sanders has sat in the Senate since January 2007.")
                        .says(
                                SENATE,
                                RelationType.PART_OF,
                                USA,
                                Period.UNKNOWN,
                                "The Senate is one chamber of the Congress of the United States.")
                        .content(),
                new Article("Odds and ends", "Sample Herald", "2018-06-30")
                        .says(
                                BOBBY,
                                RelationType.CONTACTED,
                                GEO,
                                "2018-06-29",
                                "Somebody with a strange name called Georgia.")
                        .says(
                                BOBBY,
                                RelationType.VISITED,
                                GEORGIA_US,
                                "2018-06-28",
                                "Before that he was in the other Georgia.")
                        .says(BOBBY, RelationType.VISITED, ZURICH, Period.UNKNOWN, "At some time he was in Zürich.")
                        .content());
    }

    static List<Entity> everybody() {
        return List.of(
                PRK, CHN, USA, KOR, GEO, GEORGIA_US, KIM, XI, MOON, TRUMP, POMPEO, SANDERS, SENATE, BOBBY, ZURICH);
    }

    private static Entity state(String iso3, String iso2, String name, Name... aliases) {
        return new Entity(
                new EntityId("state:" + iso3),
                name,
                Stream.concat(Stream.of(Name.preferred(name)), Stream.of(aliases))
                        .toList(),
                Map.of(IdentifierScheme.ISO3, iso3.toUpperCase(Locale.ROOT), IdentifierScheme.ISO2, iso2));
    }

    private static Entity person(String name, Name... aliases) {
        return new Entity(
                EntityId.of(EntityKind.PERSON, name),
                name,
                Stream.concat(Stream.of(Name.preferred(name)), Stream.of(aliases))
                        .toList(),
                Map.of());
    }

    /** An article in the making; its text is its sentences one after another. */
    static final class Article {
        private final String title;
        private final Document document;
        private final List<Claim> claims = new ArrayList<>();
        private int length;

        Article(String title, String source, String publishedOn) {
            this.title = title;
            this.document = new Document(
                    DocumentId.of(title, title),
                    title,
                    "https://samples.example/"
                            + DocumentId.of(title, title).value().substring(9),
                    Source.named(source),
                    LocalDate.parse(publishedOn),
                    "en",
                    Fingerprint.of(title));
        }

        Article says(Entity subject, RelationType type, Entity object, String day, String sentence) {
            return says(subject, type, object, Period.since(PartialDate.parse(day)), sentence);
        }

        Article says(Entity subject, RelationType type, Entity object, Period period, String sentence) {
            return states(Polarity.ASSERTED, subject, type, object, period, sentence, null);
        }

        Article states(
                Polarity polarity,
                Entity subject,
                RelationType type,
                Entity object,
                Period period,
                String sentence,
                @Nullable EntityId speaker) {
            claims.add(new Claim(
                    document.id(),
                    new Tie(subject.id(), type, object.id()),
                    polarity,
                    period,
                    speaker,
                    null,
                    sentence,
                    new TextSpan(length, length + sentence.length()),
                    0.8,
                    "sample/1"));
            length += sentence.length() + 1;
            return this;
        }

        DocumentContent content() {
            return new DocumentContent(document, everybody(), claims);
        }

        @Override
        public String toString() {
            return title;
        }
    }
}
