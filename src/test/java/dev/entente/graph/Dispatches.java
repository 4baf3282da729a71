package dev.entente.graph;

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

/** The small world of the store's tests: the Korean diplomacy of 2018, and documents about it made of claims. */
public final class Dispatches {
    public static final Entity NORTH_KOREA = state("prk", "North Korea", "DPRK");
    public static final Entity SOUTH_KOREA = state("kor", "South Korea", "ROK");
    public static final Entity CHINA = state("chn", "China", "PRC");
    public static final Entity USA = state("usa", "United States", "America");
    public static final Entity KIM = Entity.named(EntityKind.PERSON, "Kim Jong Un");
    public static final Entity XI = Entity.named(EntityKind.PERSON, "Xi Jinping");
    public static final Entity MOON = Entity.named(EntityKind.PERSON, "Moon Jae-in");
    public static final Entity BEIJING = Entity.named(EntityKind.PLACE, "Beijing");

    private Dispatches() {}

    public static List<Entity> everybody() {
        return List.of(NORTH_KOREA, SOUTH_KOREA, CHINA, USA, KIM, XI, MOON, BEIJING);
    }

    public static Entity state(String iso3, String name, String alias) {
        return new Entity(
                new EntityId("state:" + iso3),
                name,
                List.of(Name.preferred(name), Name.alias(alias, "en")),
                Map.of(IdentifierScheme.ISO3, iso3.toUpperCase(Locale.ROOT)));
    }

    /** A document whose text is its title. */
    public static Document document(String title, String source, String publishedOn) {
        return new Document(
                DocumentId.of(title, title),
                title,
                "https://news.example/" + title,
                Source.named(source),
                LocalDate.parse(publishedOn),
                "en",
                Fingerprint.of(title));
    }

    public static Document withText(Document document, String text) {
        return new Document(
                document.id(),
                document.title(),
                document.url(),
                document.source(),
                document.publishedOn(),
                document.language(),
                Fingerprint.of(text));
    }

    /** Claims of one document, each standing behind the one before. */
    public static List<Claim> claims(Document document, Statement... statements) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < statements.length; i++) {
            claims.add(statements[i].in(document, new TextSpan(i * 100, i * 100 + 90)));
        }
        return claims;
    }

    public static DocumentContent content(Document document, Statement... statements) {
        return new DocumentContent(document, everybody(), claims(document, statements));
    }

    public static Statement asserts(Entity subject, RelationType type, Entity object, Period period) {
        return new Statement(new Tie(subject.id(), type, object.id()), Polarity.ASSERTED, period);
    }

    public static Statement denies(Entity subject, RelationType type, Entity object, Period period) {
        return new Statement(new Tie(subject.id(), type, object.id()), Polarity.DENIED, period);
    }

    public static Period on(String date) {
        return Period.since(PartialDate.parse(date));
    }

    /** What a sentence says, wherever it stands. */
    public record Statement(Tie tie, Polarity polarity, Period period) {
        Claim in(Document document, TextSpan span) {
            return new Claim(
                    document.id(),
                    tie,
                    polarity,
                    period,
                    KIM.id(),
                    BEIJING.id(),
                    tie.subject() + " " + tie.type().definition().phrase() + " " + tie.object(),
                    span,
                    0.8,
                    "test/1");
        }
    }
}
