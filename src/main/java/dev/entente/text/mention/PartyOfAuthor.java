package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The party or union in whose name a text speaks as "we" and "our party": the one its title says it is by ("Statement of the Communist Party of Chile"), or
 * its source's name ("Workers World Party").
 */
final class PartyOfAuthor {
    private static final String HEAD =
            "(?:Party|Front|Union|Unions|League|Movement|Federation|Confederation|Alliance|Coalition|Association|Congress|Bloc)";
    private static final String NAME =
            "((?:\\p{Lu}[\\p{L}’'-]*\\s)*" + HEAD + "(?:(?:\\s(?:of|for|and|the|in))*\\s\\p{Lu}[\\p{L}’'-]*)*)";
    private static final Pattern BY_TITLE = Pattern.compile(
            "(?i:statement|resolution|declaration|communiqu[eé]|message|letter|appeal|manifesto|greetings) (?i:of|by|from) (?i:the )?"
                    + NAME + ".*");
    private static final Pattern BY_SOURCE = Pattern.compile("(?i:the )?" + NAME);
    /** "Our party": what members call what they are members of. */
    private static final Set<String> OWN = Set.of(
            "party", "front", "union", "movement", "organization", "organisation", "federation", "league", "coalition");

    private final Draft draft;
    private final Optional<Entity> party;

    PartyOfAuthor(Draft draft) {
        this.draft = draft;
        this.party = named(BY_TITLE, draft.title()).or(() -> named(BY_SOURCE, draft.source()));
    }

    /** Whom "we" means; empty where the text is no party's. */
    List<EntityId> meant() {
        party.ifPresent(draft::addEntity);
        return party.map(Entity::id).stream().toList();
    }

    /** Reads "our party", if it begins at this word. */
    boolean readOwn(Line line, int our) {
        return party.isPresent()
                && line.word(our).equals("our")
                && OWN.contains(line.word(our + 1))
                && draft.add(line, our, our + 2, MentionKind.DESCRIPTION, party.get());
    }

    private Optional<Entity> named(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text.replaceAll("[\\s\\x{A0}]+", " ").strip());
        return matcher.matches() ? Optional.of(known(matcher.group(1))) : Optional.empty();
    }

    private Entity known(String name) {
        return draft.gazetteer()
                .find(EntityId.of(EntityKind.ORGANIZATION, name))
                .orElseGet(() -> Entity.named(EntityKind.ORGANIZATION, name));
    }
}
