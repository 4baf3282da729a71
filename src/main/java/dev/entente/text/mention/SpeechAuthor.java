package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Name;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.KnownPerson;
import dev.entente.text.gazetteer.Office;
import dev.entente.text.gazetteer.Part;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseIndex;
import dev.entente.text.gazetteer.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks a text as "I", and for which state as "we": the one whom its title or first line names as its author, "Remarks by
 * President Biden", "Speech by Igor Corman, Speaker of the Parliament of Moldova".
 */
final class SpeechAuthor {
    private static final String KIND =
            "(?:remarks|speech|address|statement|message|letter|intervention|lecture|toast|testimony|keynote|briefing|greetings)";
    private static final Pattern BY = Pattern.compile(
            "(?i)(?:[\\p{L}-]+ ){0,3}" + KIND
                    + "s? (?:(?:to|at|before|in|for|during) [^,:;.]{2,80}?(?<!ed) )?(?:made |delivered |given |presented )?(?:by|from) (?:the |h\\.?e\\.? )?(.+)");
    private static final Pattern OWN =
            Pattern.compile("(?i:(?:full )?(?:transcript|text) of )(?i:the )?(.+?)['’]s? (?i:" + KIND + ")\\b.*");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:al|bin|de|van|von|der|da|la|el) )?\\p{Lu}[\\p{L}.'’-]*){1,3}");
    /** What a speech is about or was given at, behind its author. */
    private static final Pattern OCCASION = Pattern.compile(
            "(?i) (?:on|at|after|before|in|about|to|regarding|following|during|with|upon|ahead|marking|announcing)\\b.*");

    private static final Pattern SIGNED = Pattern.compile("(?i)(?:statement|message|letter) ");
    /** Of the lines that a text begins with. */
    private static final int FIRST_LINES = 2;

    private final Draft draft;
    private final Gazetteer gazetteer;
    private final Optional<EntityId> person;
    private final boolean signed;
    private final Optional<EntityId> spokenFor;

    SpeechAuthor(Draft draft) {
        this.draft = draft;
        this.gazetteer = draft.gazetteer();
        List<String> told = Stream.concat(
                        Stream.of(draft.title()),
                        draft.lines().stream()
                                .limit(FIRST_LINES)
                                .filter(line -> line.sentence().tokens().stream()
                                        .noneMatch(token -> token.tag().matches("VBD|VBZ|VBP|MD")))
                                .map(line -> line.sentence().text()))
                .flatMap(text -> byLine(text).stream())
                .map(text -> OCCASION.matcher(text).replaceFirst(""))
                .filter(text -> !isOfTwo(text))
                .toList();
        this.person = told.stream().flatMap(text -> person(text).stream()).findFirst();
        this.signed = SIGNED.matcher(draft.title()).lookingAt();
        this.spokenFor = person.flatMap(id -> SpokenFor.find(draft, id, SpeechAuthor::speaksFor)
                .or(() -> told.stream().flatMap(text -> body(text).stream()).findFirst()));
    }

    /** Whom "I" means; empty where no one is told. */
    Optional<EntityId> person() {
        return person;
    }

    /** Whom "we" means: the state or organisation whose official speaks; who signs a statement alone, himself (guidelines, "we"). */
    Optional<EntityId> spokenFor() {
        return signed ? person : spokenFor;
    }

    private static Optional<String> byLine(String text) {
        String line = text.replaceAll("[\\s\\x{A0}]+", " ").strip();
        Matcher by = BY.matcher(line);
        if (by.matches()) {
            return Optional.of(by.group(1));
        }
        Matcher own = OWN.matcher(line);
        return own.matches() ? Optional.of(own.group(1)) : Optional.empty();
    }

    /** "President Biden and <em>Prime Minister Trudeau</em>". */
    private boolean isOfTwo(String told) {
        int and = told.lastIndexOf(" and ");
        if (and < 0) {
            return false;
        }
        String second = told.substring(and + " and ".length()).strip();
        List<Part> parts = Part.list(second);
        return NAME.matcher(second).matches()
                || !parts.isEmpty() && gazetteer.titles().longest(parts, 0).isPresent()
                || gazetteer.phrases().within(second).stream()
                        .anyMatch(phrase -> phrase.entity().kind() == EntityKind.PERSON);
    }

    private Optional<EntityId> person(String told) {
        return known(told).or(() -> officeholder(told)).or(() -> named(told));
    }

    /** The one person of the gazetteer whose full name it has. */
    private Optional<EntityId> known(String told) {
        List<EntityId> people = gazetteer.phrases().within(told).stream()
                .map(Phrase::entity)
                .filter(id -> id.kind() == EntityKind.PERSON)
                .distinct()
                .toList();
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    /** "Prime Minister Blair": the holder on the text's day. */
    private Optional<EntityId> officeholder(String told) {
        LocalDate day = draft.day();
        List<Part> parts = Part.list(told);
        for (int i = 0; i < parts.size(); i++) {
            Optional<PhraseIndex.Match<Office>> title = gazetteer.titles().longest(parts, i);
            if (title.isPresent() && title.get().end() < parts.size() && day != null) {
                Office office = title.get().values().get(0);
                List<EntityId> holders = gazetteer
                        .peopleCalled(parts.get(title.get().end()).written())
                        .stream()
                        .filter(known -> known.tenures().stream().anyMatch(tenure -> holds(tenure, office, day)))
                        .map(KnownPerson::id)
                        .toList();
                if (holders.size() == 1) {
                    return Optional.of(holders.get(0));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Tenure tenure, Office office, LocalDate day) {
        return tenure.period().covers(day)
                && (tenure.office().key().equals(office.key())
                        || tenure.office().isService() && office.isService());
    }

    /** Of the parts between commas the one that is nothing but a name, titles left out. */
    private Optional<EntityId> named(String told) {
        List<String> names = new ArrayList<>();
        for (String part : told.split("[,;:|–—]| - ")) {
            String name = withoutTitle(part.strip());
            if (NAME.matcher(name).matches() && gazetteer.phrases().within(name).isEmpty() && hasNoTitle(name)) {
                names.add(name);
            }
        }
        if (names.size() != 1) {
            return Optional.empty();
        }
        PersonName name = PersonName.of(names.get(0));
        EntityId id = EntityId.of(EntityKind.PERSON, name.withoutInitials());
        draft.addEntity(new Entity(id, name.text(), List.of(Name.preferred(name.text())), Map.of()));
        return Optional.of(id);
    }

    private String withoutTitle(String text) {
        List<Part> parts = Part.list(text);
        Optional<PhraseIndex.Match<Office>> title =
                parts.isEmpty() ? Optional.empty() : gazetteer.titles().longest(parts, 0);
        if (title.isEmpty()) {
            return text;
        }
        String last = parts.get(title.get().end() - 1).written();
        return text.substring(text.indexOf(last) + last.length()).strip();
    }

    private boolean hasNoTitle(String name) {
        List<Part> parts = Part.list(name);
        for (int i = 0; i < parts.size(); i++) {
            if (gazetteer.titles().longest(parts, i).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static boolean speaksFor(@Nullable RelationType relation, EntityId body) {
        return body.kind() == EntityKind.STATE
                        && (relation == RelationType.LEADS
                                || relation == RelationType.HOLDS_OFFICE_IN
                                || relation == RelationType.REPRESENTS)
                || body.kind() == EntityKind.ORGANIZATION && relation == RelationType.LEADS;
    }

    /** "Speaker of the Parliament of Moldova": the state that the line names beside an office. */
    private Optional<EntityId> body(String told) {
        List<EntityId> states = gazetteer.phrases().within(told).stream()
                .map(Phrase::entity)
                .filter(id -> id.kind() == EntityKind.STATE)
                .distinct()
                .toList();
        return !hasNoTitle(told) && states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }
}
