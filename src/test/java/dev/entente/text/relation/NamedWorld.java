package dev.entente.text.relation;

import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Source;
import dev.entente.text.Article;
import dev.entente.text.OffsetMap;
import dev.entente.text.Reading;
import dev.entente.text.mention.Mention;
import dev.entente.text.mention.MentionKind;
import dev.entente.text.mention.MentionedArticle;
import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.SentenceReader;
import dev.entente.text.syntax.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A small world whose names are found by mere look-up, so that relations can be tested without finding mentions. */
final class NamedWorld {
    static final LocalDate PUBLISHED = LocalDate.of(2018, 6, 14);

    private static final SentenceReader SENTENCES = new SentenceReader();
    private static final RelationReader RELATIONS = new RelationReader();

    private final Map<String, List<EntityId>> names = new LinkedHashMap<>();
    private final Map<EntityId, Entity> entities = new HashMap<>();

    NamedWorld() {
        people(
                "Kim Jong Un",
                "Moon Jae-in",
                "Xi Jinping",
                "Donald Trump",
                "Shinzo Abe",
                "Emmanuel Macron",
                "Angela Merkel",
                "Vladimir Putin",
                "Kang Kyung-wha",
                "Ri Yong-ho",
                "Mike Pompeo",
                "John Bolton",
                "Kim Yo-jong");
        add(EntityKind.STATE, "North Korea", "North Korean", "Pyongyang");
        add(EntityKind.STATE, "South Korea", "South Korean", "Seoul");
        add(EntityKind.STATE, "China", "Chinese");
        add(EntityKind.STATE, "United States", "US", "U.S.", "American", "Washington");
        add(EntityKind.STATE, "Japan", "Japanese");
        add(EntityKind.STATE, "Russia", "Russian", "Moscow");
        add(EntityKind.STATE, "Ukraine", "Ukrainian");
        add(EntityKind.STATE, "Iran", "Iranian");
        add(EntityKind.STATE, "France", "French");
        add(EntityKind.STATE, "Syria", "Syrian");
        add(EntityKind.STATE, "Israel");
        add(EntityKind.STATE, "Singapore");
        add(EntityKind.ORGANIZATION, "United Nations", "UN");
        add(EntityKind.ORGANIZATION, "NATO");
        add(EntityKind.PLACE, "Beijing");
        add(EntityKind.PLACE, "Panmunjom");
        add(EntityKind.EVENT, "Korean War");
        add(EntityKind.AGREEMENT, "Paris Agreement");
    }

    /** Lets these words mean the named entities. */
    NamedWorld where(String words, String... meant) {
        names.put(
                words,
                Arrays.stream(meant)
                        .map(name -> names.getOrDefault(name, List.of()).get(0))
                        .toList());
        return this;
    }

    /** The claims as "Moon Jae-in MET_WITH Kim Jong Un asserted", sorted, ends of a symmetric type in the order of their ids. */
    List<String> claims(String text) {
        return read(text).stream()
                .map(claim -> name(claim.tie().subject()) + " " + claim.tie().type() + " "
                        + name(claim.tie().object()) + " " + claim.polarity().code())
                .sorted()
                .toList();
    }

    List<Claim> read(String text) {
        Reading reading = RELATIONS.read(mentioned(text));
        reading.entities().forEach(entity -> entities.put(entity.id(), entity));
        return reading.claims();
    }

    String name(@Nullable EntityId id) {
        return id == null ? "nobody" : Objects.requireNonNull(entities.get(id)).name();
    }

    private MentionedArticle mentioned(String text) {
        Document document =
                new Document(DocumentId.of("A test", "test"), "A test", null, Source.UNKNOWN, PUBLISHED, "en", "hash");
        List<Sentence> sentences = SENTENCES.read(text);
        List<Mention> mentions = new ArrayList<>();
        sentences.forEach(sentence -> addMentions(sentence, mentions));
        return new MentionedArticle(
                new Article(document, text, OffsetMap.IDENTITY), sentences, mentions, List.of(), entities);
    }

    private void addMentions(Sentence sentence, List<Mention> mentions) {
        int at = 0;
        while (at < sentence.tokens().size()) {
            int end = at;
            List<EntityId> meant = List.of();
            for (Map.Entry<String, List<EntityId>> name : names.entrySet()) {
                int length = name.getKey().split(" ").length;
                if (length > end - at && matches(sentence, at, name.getKey().split(" "))) {
                    end = at + length;
                    meant = name.getValue();
                }
            }
            if (end > at) {
                mentions.add(new Mention(sentence.index(), at, end, head(sentence, at, end), MentionKind.NAME, meant));
            }
            at = Math.max(end, at + 1);
        }
    }

    private static boolean matches(Sentence sentence, int at, String[] words) {
        if (at + words.length > sentence.tokens().size()) {
            return false;
        }
        return sentence.tokens().subList(at, at + words.length).stream()
                .map(Token::word)
                .collect(Collectors.joining(" "))
                .equals(String.join(" ", words));
    }

    private static int head(Sentence sentence, int first, int end) {
        return sentence.tokens().subList(first, end).stream()
                .filter(token -> token.head() < first || token.head() >= end)
                .map(Token::index)
                .reduce((a, b) -> b)
                .orElse(end - 1);
    }

    private void people(String... people) {
        for (String person : people) {
            String[] words = person.split(" ");
            boolean korean = person.startsWith("Kim")
                    || person.startsWith("Moon")
                    || person.startsWith("Xi")
                    || person.startsWith("Kang")
                    || person.startsWith("Ri");
            add(EntityKind.PERSON, person, words[korean ? 0 : words.length - 1]);
        }
    }

    private void add(EntityKind kind, String name, String... aliases) {
        Entity entity = Entity.named(kind, name);
        entities.put(entity.id(), entity);
        names.put(name, List.of(entity.id()));
        for (String alias : aliases) {
            names.putIfAbsent(alias, List.of(entity.id()));
        }
    }
}
