package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.Part;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leads "the accord" to the agreement that the text has told of: one it has named, or one without a name, which is then called by its parties and what
 * it is about: "Australia and Indonesia signed a security agreement. Howard applauds <em>the pact</em>" is about the Australia-Indonesia security
 * agreement. Only where one agreement can be meant. Single use, run once names are found.
 */
final class AgreementReferences {
    /** How many paragraphs back it may reach. */
    private static final int PARAGRAPHS = 4;

    private static final Set<String> AGREEMENTS =
            Set.of("agreement", "accord", "pact", "deal", "treaty", "protocol", "memorandum");
    private static final Set<String> ENTERING = Set.of(
            "sign",
            "reach",
            "conclude",
            "strike",
            "make",
            "initial",
            "ink",
            "seal",
            "clinch",
            "negotiate",
            "have",
            "enter");
    /** Adjectives that say what an agreement is about. */
    private static final Set<String> MATTERS = Set.of(
            "maritime", "military", "nuclear", "economic", "commercial", "naval", "agricultural", "fiscal", "cultural");

    private static final Set<String> GOES_ON =
            Set.of("of", "between", "with", "for", "on", "to", "that", "under", "among");

    private final Draft draft;

    AgreementReferences(Draft draft) {
        this.draft = draft;
    }

    /** @param i where "the" stands */
    boolean read(Line line, int i) {
        int noun = i + 1;
        if (!AGREEMENTS.contains(line.word(noun))
                || !line.tag(noun).equals("NN")
                || GOES_ON.contains(line.word(noun + 1))
                || line.tag(noun + 1).matches("NN.*|VBN|HYPH|VBG")
                || !draft.isFree(line, i, noun + 1)) {
            return false;
        }
        Optional<Entity> meant = meant(line, i);
        return meant.isPresent() && draft.add(line, noun, noun + 1, MentionKind.DESCRIPTION, meant.get());
    }

    /** The only one that the paragraphs before tell of. */
    private Optional<Entity> meant(Line line, int i) {
        Set<EntityId> met = new HashSet<>();
        List<Entity> found = new ArrayList<>();
        for (int s = line.sentence().index(); s >= 0; s--) {
            Line earlier = draft.lines().get(s);
            if (line.sentence().paragraph() - earlier.sentence().paragraph() > PARAGRAPHS) {
                break;
            }
            int end = earlier == line ? i : earlier.size();
            for (int noun = 0; noun < end; noun++) {
                Optional<EntityId> named = draft.at(earlier, noun)
                        .map(mention -> mention.entities().get(0))
                        .filter(id -> id.kind() == EntityKind.AGREEMENT);
                if (named.isPresent()) {
                    Optional<Entity> entity = draft.find(named.get());
                    if (entity.isEmpty()) {
                        return Optional.empty();
                    }
                    if (met.add(named.get())) {
                        found.add(entity.get());
                    }
                } else if (isAgreement(earlier, noun) && !isBareReference(earlier, noun)) {
                    Optional<Entity> told = told(earlier, noun);
                    if (told.isEmpty()) {
                        return Optional.empty();
                    }
                    if (met.add(told.get().id())) {
                        found.add(told.get());
                    }
                }
            }
        }
        return found.size() == 1 && isCalled(found.get(0), line.word(i + 1))
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    private boolean isAgreement(Line line, int noun) {
        Token token = line.token(noun);
        return token.isNoun()
                && AGREEMENTS.contains(token.lemma().toLowerCase(Locale.ROOT))
                && draft.at(line, noun).isEmpty();
    }

    private static boolean isBareReference(Line line, int noun) {
        return line.word(noun - 1).matches("the|this|that|its|their") && !GOES_ON.contains(line.word(noun + 1));
    }

    /** One that the gazetteer or the text names is a treaty only if its name says so; one without a name is a deal, an accord, a pact. */
    private boolean isCalled(Entity agreement, String word) {
        return agreement.name().matches(".+-.+ [a-z]+")
                || Part.fold(agreement.name()).contains(word);
    }

    /** The agreement of two or three states or bodies that the noun tells of. */
    private Optional<Entity> told(Line line, int noun) {
        if (!line.tag(noun).equals("NN")) {
            return Optional.empty();
        }
        Token agreement = line.token(noun);
        Set<EntityId> parties = new HashSet<>(behind(line, agreement, "between"));
        if (parties.isEmpty() && agreement.relation().equals("obj") && agreement.head() >= 0) {
            Token verb = line.token(agreement.head());
            if (ENTERING.contains(verb.lemma())) {
                line.sentence().dependents(verb).stream()
                        .filter(child -> child.relation().equals("nsubj"))
                        .forEach(subject -> parties.addAll(joined(line, subject)));
                parties.addAll(behind(line, verb, "with"));
                parties.addAll(behind(line, agreement, "with"));
            }
        }
        TreeSet<String> names = parties.stream()
                .flatMap(id -> draft.gazetteer().find(id).stream())
                .map(Entity::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (names.size() < 2 || names.size() > 3 || names.size() != parties.size()) {
            return Optional.empty();
        }
        String matter = line.sentence().dependents(agreement).stream()
                .filter(child ->
                        child.index() < noun && draft.at(line, child.index()).isEmpty())
                .filter(child ->
                        child.relation().equals("compound") && child.tag().equals("NN")
                                || MATTERS.contains(child.lemma()))
                .map(child -> child.word().toLowerCase(Locale.ROOT) + " ")
                .collect(Collectors.joining());
        return Optional.of(Entity.named(
                EntityKind.AGREEMENT,
                String.join("-", names) + " " + matter + agreement.lemma().toLowerCase(Locale.ROOT)));
    }

    private List<EntityId> behind(Line line, Token word, String preposition) {
        return line.sentence().dependents(word).stream()
                .filter(child -> child.relation().matches("nmod|obl"))
                .filter(child -> line.isBehind(preposition, child))
                .flatMap(child -> joined(line, child).stream())
                .toList();
    }

    /** The states and bodies of a list; none where somebody else stands in it. */
    private List<EntityId> joined(Line line, Token first) {
        List<EntityId> all = Stream.concat(
                        Stream.of(first),
                        line.sentence().dependents(first).stream()
                                .filter(child -> child.relation().equals("conj")))
                .flatMap(noun -> draft.at(line, noun.index()).stream())
                .flatMap(mention -> mention.entities().stream())
                .distinct()
                .toList();
        return all.stream().allMatch(id -> id.kind() == EntityKind.STATE || id.kind() == EntityKind.ORGANIZATION)
                ? all
                : List.of();
    }
}
