package dev.entente.text.languagemodel;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Name;
import dev.entente.model.Slug;
import dev.entente.model.TextSpan;
import dev.entente.text.mention.Mention;
import dev.entente.text.mention.MentionKind;
import dev.entente.text.mention.MentionedArticle;
import dev.entente.text.syntax.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom an article names, by the words it names them with: what the mention finder found comes first, so that both readers mean the same
 * by a name. A new party is one whose name stands in the text in nobody else's; new states there are none.
 */
final class NamedParties {
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern ARTICLE = Pattern.compile("^the-(?=.)");
    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "we",
            "you",
            "he",
            "she",
            "it",
            "they",
            "us",
            "him",
            "her",
            "them",
            "his",
            "its",
            "their",
            "this",
            "that",
            "these",
            "those",
            "who",
            "both",
            "others",
            "everyone",
            "nobody");
    private static final int MAX_NAME_CHARACTERS = 100;

    private final MentionedArticle article;
    private final List<Place> places = new ArrayList<>();
    private final Map<EntityId, Entity> known = new LinkedHashMap<>();
    private final Map<String, Set<EntityId>> byName = new HashMap<>();

    private record Place(TextSpan span, String words, Mention mention) {}

    NamedParties(MentionedArticle article) {
        this.article = article;
        for (Mention mention : article.mentions()) {
            Sentence sentence = article.sentences().get(mention.sentence());
            TextSpan span = new TextSpan(
                    sentence.token(mention.firstToken()).start(),
                    sentence.token(mention.endToken() - 1).end());
            String words = article.article().text().substring(span.start(), span.end());
            places.add(new Place(span, key(words), mention));
            mention.entities().forEach(this::learn);
        }
    }

    private void learn(EntityId id) {
        Entity entity = article.entities().get(id);
        if (entity != null && known.putIfAbsent(id, entity) == null) {
            for (Name name : entity.names()) {
                byName.computeIfAbsent(key(name.text()), key -> new LinkedHashSet<>())
                        .add(id);
            }
        }
    }

    /**
     * Whom the words mean near this place; empty where that is nobody, or not plain.
     *
     * @param kind decides between several, and makes a new party; null where it is not known
     */
    Optional<Entity> find(String words, @Nullable EntityKind kind, Reach reach) {
        String key = key(words);
        if (key.isEmpty() || words.length() > MAX_NAME_CHARACTERS || PRONOUNS.contains(key)) {
            return Optional.empty();
        }
        Set<EntityId> near = calledSo(key, reach.withSentenceBefore());
        if (!near.isEmpty()) {
            return only(near, kind);
        }
        Set<EntityId> named = new LinkedHashSet<>(byName.getOrDefault(key, Set.of()));
        named.removeIf(id -> !standsIn(id, reach.withSentenceBefore()));
        if (!named.isEmpty()) {
            return only(named, kind);
        }
        return kind == null ? Optional.empty() : made(words, kind, reach.withSentenceBefore());
    }

    /** Whether a mention there, of whatever sort, means the entity, or its name stands there. */
    boolean standsIn(Entity entity, TextSpan where) {
        return standsIn(entity.id(), where)
                || !new FoldedText(article.article().text(), where.start(), where.end())
                        .findWhole(entity.name())
                        .isEmpty();
    }

    private boolean standsIn(EntityId id, TextSpan where) {
        return places.stream()
                .anyMatch(place -> Reach.overlap(place.span, where)
                        && place.mention.entities().contains(id));
    }

    private Set<EntityId> calledSo(String key, TextSpan where) {
        Set<EntityId> ids = new LinkedHashSet<>();
        for (Place place : places) {
            if (place.mention.kind() != MentionKind.PRONOUN
                    && place.words.equals(key)
                    && Reach.overlap(place.span, where)) {
                ids.addAll(place.mention.entities());
            }
        }
        return ids;
    }

    private Optional<Entity> only(Set<EntityId> ids, @Nullable EntityKind kind) {
        List<EntityId> meant = ids.stream().toList();
        if (meant.size() > 1 && kind != null) {
            meant = meant.stream().filter(id -> id.kind() == kind).toList();
        }
        return meant.size() == 1 ? Optional.ofNullable(known.get(meant.get(0))) : Optional.empty();
    }

    private Optional<Entity> made(String words, EntityKind kind, TextSpan where) {
        if (kind == EntityKind.STATE) {
            return Optional.empty();
        }
        String text = article.article().text();
        return new FoldedText(text, where.start(), where.end())
                .findWhole(POSSESSIVE.matcher(words).replaceFirst("")).stream()
                        .filter(span -> places.stream().noneMatch(place -> holds(place.span, span)))
                        .map(span ->
                                text.substring(span.start(), span.end()).strip().replaceAll("\\s+", " "))
                        .filter(name -> isNameOf(kind, name))
                        .findFirst()
                        .map(name -> Entity.named(kind, name));
    }

    /** A name is written as one, but events and topics may be told in common words. */
    private static boolean isNameOf(EntityKind kind, String name) {
        int first = name.codePointAt(0);
        int last = name.codePointAt(name.lastIndexOf(' ') + 1);
        return switch (kind) {
            case EVENT, TOPIC -> true;
            case PERSON -> !Character.isLowerCase(first) && !Character.isLowerCase(last);
            default -> name.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
        };
    }

    private static boolean holds(TextSpan outer, TextSpan inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private static String key(String words) {
        String bare = POSSESSIVE.matcher(words.strip()).replaceFirst("");
        if (bare.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return "";
        }
        return ARTICLE.matcher(Slug.of(bare)).replaceFirst("");
    }
}
