package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body of a state that gives a text out, by its title: "Statement by the Ministry of Foreign Affairs of Kuwait", "Presidency of Moldova: ...". */
final class Issuer {
    private static final Pattern BY = Pattern.compile(
            "(?i)(?:[\\p{L}-]+ ){0,2}(?:statement|communiqu[eé]|declaration|press release|note|announcement|message|comment|bulletin)"
                    + " (?:issued |released |made )?(?:by|of|from) (?:the )?(.+)");
    private static final Pattern BEFORE_COLON = Pattern.compile("(?:The )?([^:]{5,80}): .+");
    private static final String ORGAN =
            "(?i).*\\b(ministry|presidency|secretariat|government|embassy|office of the (?:president|prime minister)|chancellery|foreign office|department of state)\\b.*";
    private static final Pattern MINISTRY = Pattern.compile(
            "(?i)\\b(ministry of (?:\\p{L}+ affairs|(?:national )?defen[cs]e|the interior|finance|foreign relations))\\b");

    private final Draft draft;
    private final Optional<String> named;

    Issuer(Draft draft) {
        this.draft = draft;
        String title = draft.title().replaceAll("[\\s\\x{A0}]+", " ").strip();
        this.named = Optional.of(BY.matcher(title))
                .filter(Matcher::matches)
                .or(() -> Optional.of(BEFORE_COLON.matcher(title)).filter(Matcher::matches))
                .map(matcher -> matcher.group(1))
                .filter(words -> words.matches(ORGAN));
    }

    /** The one state that the title names beside the body. */
    Optional<EntityId> state() {
        List<EntityId> states = named.stream()
                .flatMap(words -> draft.gazetteer().phrases().within(words).stream())
                .filter(phrase -> phrase.kind() != PhraseKind.CAPITAL)
                .map(Phrase::entity)
                .map(id -> draft.gazetteer().findOwner(id).orElse(id))
                .filter(id -> id.kind() == EntityKind.STATE)
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** The ministry that gives it out, as {@link StateBodies} names those of states. */
    Optional<Entity> ministry() {
        Optional<EntityId> state = state();
        return named.map(MINISTRY::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .flatMap(words -> state.flatMap(id -> words.endsWith("foreign affairs")
                        ? draft.gazetteer()
                                .findBody(id, "foreign-ministry")
                                .flatMap(draft::find)
                                .or(() -> Optional.of(called("Ministry of Foreign Affairs", id)))
                        : Optional.of(called(capitalised(words), id))));
    }

    private Entity called(String name, EntityId state) {
        return Entity.named(
                EntityKind.ORGANIZATION,
                name + " of " + draft.gazetteer().get(state).name());
    }

    private static String capitalised(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : words.split(" ")) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(word.matches("of|the") ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString().replace("Defence", "Defense");
    }
}
