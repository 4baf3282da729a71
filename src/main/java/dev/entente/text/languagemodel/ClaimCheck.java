package dev.entente.text.languagemodel;

import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.Entity;
import dev.entente.model.EntityKind;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import dev.entente.text.Article;
import dev.entente.text.mention.MentionedArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds what the model states against the text: a claim is what quotes the text, names whom it names, and says what the ontology can say. */
final class ClaimCheck {
    /** Models are surer than they are right, so none of their claims is surer than this. */
    private static final double MAX_CONFIDENCE = 0.9;

    private static final double UNSTATED_CONFIDENCE = 0.5;
    /** An end that stands in the sentence before only is a matter of reading. */
    private static final double END_BEFORE = 0.8;

    /** A pronoun, or "the two", "the minister", "the delegation": what can mean somebody whom the sentence before names. */
    private static final Pattern REFERRING = Pattern.compile(
            "\\b(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|we|us|our|who|both|neither|each|one another"
                    + "|(?:the|this|these|those|that) (?:[\\p{L}-]+ ){0,2}(?:two|pair|leaders?|presidents?|ministers?|premiers?"
                    + "|chancellors?|secretary|king|queen|emir|pope|senators?|ambassadors?|envoys?|officials?|sides?|countr(?:y|ies)"
                    + "|nations?|states?|governments?|delegations?|groups?|part(?:y|ies)|organi[sz]ations?|allies|army|rebels))\\b",
            Pattern.CASE_INSENSITIVE);

    private final MentionedArticle article;
    private final NamedParties parties;
    private final String extractor;

    ClaimCheck(MentionedArticle article, NamedParties parties, String extractor) {
        this.article = article;
        this.parties = parties;
        this.extractor = extractor;
    }

    /**
     * A claim that holds against the text, with the entities it names.
     *
     * @param remarks what of it could not be used
     */
    record Checked(Claim claim, List<Entity> entities, List<Refusal> remarks) {}

    /** @throws Refusal when it does not hold; of a quote that stands several times it may hold at any of them */
    Checked check(StatedClaim stated, QuoteSearch quotes) throws Refusal {
        RelationType type = type(stated.type());
        Polarity polarity = polarity(stated.polarity());
        Refusal last = null;
        for (Reach reach : quotes.find(required(stated.quote(), "quote"))) {
            try {
                return check(stated, type, polarity, reach);
            } catch (Refusal refusal) {
                last = refusal;
            }
        }
        throw last == null ? new Refusal("quote-not-found", "There is no quote") : last;
    }

    private Checked check(StatedClaim stated, RelationType type, Polarity polarity, Reach reach) throws Refusal {
        Entity subject = party(required(stated.subject(), "subject"), stated.subjectKind(), reach);
        Entity object = party(required(stated.object(), "object"), stated.objectKind(), reach);
        if (subject.id().equals(object.id())) {
            throw new Refusal("one-end", "Both ends of a claim mean " + subject.id());
        }
        if (!type.definition().allows(subject.kind(), object.kind())) {
            throw new Refusal(
                    "kinds-not-allowed",
                    "The ontology has no " + type + " from " + subject.kind().label() + " to "
                            + object.kind().label());
        }
        boolean subjectInQuote = parties.standsIn(subject, reach.quote());
        boolean objectInQuote = parties.standsIn(object, reach.quote());
        if (!subjectInQuote && !objectInQuote) {
            throw new Refusal("end-not-found", "Neither end of a claim stands in its quote");
        }
        if (!(subjectInQuote && objectInQuote) && !refersBack(reach)) {
            throw new Refusal(
                    "end-not-found",
                    "An end of a claim stands before its quote, and no word of the quote refers to it");
        }
        List<Refusal> remarks = new ArrayList<>();
        List<Entity> entities = new ArrayList<>(List.of(subject, object));
        Optional<Entity> speaker = speaker(stated, subject, reach);
        Optional<Entity> place = Optional.ofNullable(stated.place())
                .flatMap(words -> parties.find(words, EntityKind.PLACE, reach))
                .filter(found -> found.kind() == EntityKind.PLACE || found.kind() == EntityKind.STATE)
                .filter(found -> !found.id().equals(subject.id()));
        speaker.ifPresent(entities::add);
        place.ifPresent(entities::add);
        Article read = article.article();
        Document document = read.document();
        Claim claim = new Claim(
                document.id(),
                new Tie(subject.id(), type, object.id()),
                polarity,
                new StatedPeriod(read).of(stated, type, reach, remarks),
                speaker.map(Entity::id).orElse(null),
                place.map(Entity::id).orElse(null),
                read.text().substring(reach.quote().start(), reach.quote().end()),
                read.offsets().inFile(reach.quote().start(), reach.quote().end()),
                confidence(stated.confidence()) * (subjectInQuote && objectInQuote ? 1 : END_BEFORE),
                extractor);
        return new Checked(claim, entities, remarks);
    }

    private boolean refersBack(Reach reach) {
        return REFERRING
                .matcher(article.article()
                        .text()
                        .substring(reach.quote().start(), reach.quote().end()))
                .find();
    }

    private static double confidence(@Nullable Double stated) {
        if (stated == null || stated.isNaN()) {
            return UNSTATED_CONFIDENCE;
        }
        return Math.min(MAX_CONFIDENCE, Math.max(0, stated));
    }

    private Entity party(String words, @Nullable String kind, Reach reach) throws Refusal {
        EntityKind given = kind == null ? null : EntityKind.find(kind).orElse(null);
        return parties.find(words, given, reach)
                .filter(found -> parties.standsIn(found, reach.withSentenceBefore()))
                .orElseThrow(() -> new Refusal(
                        "end-not-found", "An end of a claim stands neither in its quote nor in the sentence before"));
    }

    /** What somebody said is not the document's word: with a speaker whom the text does not name there is no claim. */
    private Optional<Entity> speaker(StatedClaim stated, Entity subject, Reach reach) throws Refusal {
        if (stated.speaker() == null) {
            return Optional.empty();
        }
        Entity speaker = parties.find(stated.speaker(), null, reach)
                .filter(found -> found.kind().isActor())
                .orElseThrow(
                        () -> new Refusal("speaker-not-found", "The speaker of a claim is not plain from the text"));
        return speaker.id().equals(subject.id()) ? Optional.empty() : Optional.of(speaker);
    }

    private static RelationType type(@Nullable String name) throws Refusal {
        String wanted = required(name, "type");
        return Arrays.stream(RelationType.values())
                .filter(type -> type.name().equals(wanted.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refusal("type-unknown", "The ontology has no such type of relation"));
    }

    private static Polarity polarity(@Nullable String code) throws Refusal {
        String wanted = required(code, "polarity");
        return Arrays.stream(Polarity.values())
                .filter(polarity -> polarity.code().equals(wanted.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refusal("polarity-unknown", "There is no such polarity"));
    }

    private static String required(@Nullable String text, String member) throws Refusal {
        if (text == null) {
            throw new Refusal("claim-incomplete", "A claim has no " + member);
        }
        return text;
    }
}
