package dev.entente.text.relation;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.mention.Mention;
import dev.entente.text.mention.MentionKind;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names the plans, policies and events that a text tells without a name: "the swift removal of all foreign forces from Libya" is the removal
 * of foreign forces from Libya. Only what is told by a concrete noun and told apart by its words has a name; "efforts" and "peace" have none.
 */
final class Policies {
    private static final int LONGEST = 12;
    private static final int MAX_DEPTH = 2;
    private static final Set<String> LINKS =
            Set.of("of", "from", "on", "for", "in", "with", "between", "against", "to", "among", "into", "at", "over");
    /** Links that tell apart only before a name: "the talks in Vienna". */
    private static final Set<String> PLACING = Set.of("in", "with", "into", "at", "over", "between", "among");

    private static final Pattern DATE = Pattern.compile(
            "(?i)" + DateForms.MONTH_NAMES + "|monday|tuesday|wednesday|thursday|friday"
                    + "|saturday|sunday|today|tomorrow|yesterday|week|weeks|month|months|year|years|summer|winter|spring|fall|autumn|day|days|decade|decades|[12][0-9]{3}");

    private final Graph graph;
    private final Lexicon lexicon;
    private final Map<EntityId, Entity> entities;

    /** @param entities those the article mentions */
    Policies(Graph graph, Lexicon lexicon, Map<EntityId, Entity> entities) {
        this.graph = graph;
        this.lexicon = lexicon;
        this.entities = entities;
    }

    /** What the noun phrase of this head means, where it is concrete and no mention covers it. */
    Optional<Entity> find(Token head) {
        Optional<EntityKind> kind = kind(head);
        if (kind.isEmpty() || graph.findMention(head).isPresent() || isNobodys(head) || isFought(head)) {
            return Optional.empty();
        }
        Map<Integer, String> words = new TreeMap<>();
        boolean told = addPhrase(head, words, 0);
        String name = String.join(" ", words.values()).replaceAll(" ?- ?", "-").replaceAll("\\s+", " ") + owner(head);
        int length = name.split(" ").length;
        boolean isName = name.matches("[\\p{L}\\p{N}.,'/() -]+") && !name.startsWith("-");
        return (told || !owner(head).isEmpty()) && length > 1 && length <= LONGEST && isName
                ? Optional.of(Entity.named(kind.get(), name))
                : Optional.empty();
    }

    /** The name of what the noun phrase of this head means, be it a policy, or an event, agreement or topic that has one. */
    Optional<String> name(Token head) {
        Optional<Mention> mention = graph.findMention(head)
                .filter(found -> found.entities().size() == 1
                        && Set.of(EntityKind.EVENT, EntityKind.AGREEMENT, EntityKind.TOPIC)
                                .contains(found.entities().get(0).kind()));
        return mention.isPresent() ? mention.map(this::name) : find(head).map(Entity::name);
    }

    private Optional<EntityKind> kind(Token head) {
        if (!head.isNoun()) {
            return Optional.empty();
        }
        if (lexicon.lists("occasion", head.lemma())) {
            return Optional.of(EntityKind.EVENT);
        }
        if (lexicon.lists("accord", head.lemma())) {
            return Optional.of(EntityKind.AGREEMENT);
        }
        return lexicon.lists("policy", head.lemma()) ? Optional.of(EntityKind.TOPIC) : Optional.empty();
    }

    /** "Combating illegal fishing", where the parse takes the gerund for an adjective: the policy is another one. */
    private boolean isFought(Token head) {
        return graph.children(head, "amod", "compound").stream()
                .anyMatch(child -> child.tag().equals("VBG") && lexicon.lists("fight", child.lemma()));
    }

    /** "Any agreement", "such a plan", "no deal", "these talks": told elsewhere or nowhere. */
    private boolean isNobodys(Token head) {
        return graph.children(head, "det", "det:predet", "amod").stream().anyMatch(det -> Set.of(
                        "any", "no", "such", "this", "that", "these", "those", "some", "every", "each", "another")
                .contains(Graph.lower(det)));
    }

    /** Adds the words of the phrase; whether any but its head tells it apart. */
    private boolean addPhrase(Token head, Map<Integer, String> words, int depth) {
        words.put(head.index(), depth == 0 && !head.isProperNoun() ? Graph.lower(head) : head.word());
        boolean told = false;
        for (Token child : graph.children(head)) {
            told |= child.index() < head.index() ? addBefore(child, head, words) : addBehind(child, words, depth);
        }
        return told;
    }

    private boolean addBefore(Token child, Token head, Map<Integer, String> words) {
        boolean modifier = Set.of("compound", "amod").contains(child.relation());
        if (!modifier || isVague(child, head)) {
            return false;
        }
        Optional<Mention> mention = graph.findMention(child);
        if (mention.isPresent()) {
            return addMention(mention.get(), words);
        }
        List<Token> part = subtree(child, head.index());
        boolean dated =
                part.stream().anyMatch(token -> DATE.matcher(token.word()).matches());
        if (child.tag().equals("VBG") && lexicon.lists("further", child.lemma())) {
            return false;
        }
        if (dated || part.stream().anyMatch(token -> !isPartOfWord(token))) {
            return false;
        }
        part.stream().filter(token -> !lexicon.lists("vague", token.lemma())).forEach(token -> graph.findMention(token)
                .ifPresentOrElse(inner -> addMention(inner, words), () -> words.put(token.index(), token.word())));
        return true;
    }

    /** "International" tells elections from others, but no agreement. */
    private boolean isVague(Token word, Token head) {
        boolean name = word.index() > 0 && Character.isUpperCase(word.word().charAt(0));
        boolean wide = lexicon.lists("wide", word.lemma()) && !lexicon.lists("occasion", head.lemma());
        return !name && (wide || lexicon.lists("vague", word.lemma()) || lexicon.lists("vague", word.word()));
    }

    private static boolean isPartOfWord(Token token) {
        return token.tag().matches("NN.*|JJ.*|VBN|VBG|VBD|CC|HYPH|RB|IN|CD")
                        && !token.word().equals(",")
                || token.word().equals("-");
    }

    private boolean addBehind(Token child, Map<Integer, String> words, int depth) {
        String preposition = graph.preposition(child);
        if (!child.relation().equals("nmod")
                || !LINKS.contains(preposition)
                || depth >= MAX_DEPTH
                || DATE.matcher(child.word()).matches()
                || !child.isNoun()) {
            return false;
        }
        Optional<Mention> mention = graph.findMention(child);
        if (mention.isPresent() ? !isName(mention.get()) : PLACING.contains(preposition)) {
            return false;
        }
        int link = graph.children(child, "case").get(0).index();
        Map<Integer, String> inner = new TreeMap<>();
        boolean told = true;
        if (mention.isPresent()) {
            addMention(mention.get(), inner);
        } else {
            told = addPhrase(child, inner, depth + 1) || !lexicon.lists("aim", child.lemma());
        }
        List<Token> joined = graph.conjuncts(child);
        if (preposition.equals("between")) {
            if (joined.isEmpty()
                    || joined.stream()
                            .anyMatch(other -> graph.findMention(other).isEmpty())) {
                return false;
            }
            joined.forEach(other -> {
                graph.children(other, "cc").forEach(and -> inner.put(and.index(), "and"));
                addMention(graph.findMention(other).orElseThrow(), inner);
            });
        }
        words.put(link, preposition);
        words.putAll(inner);
        return told;
    }

    private static boolean isName(Mention mention) {
        return mention.entities().size() == 1
                && !Set.of(MentionKind.PRONOUN, MentionKind.DESCRIPTION).contains(mention.kind());
    }

    private boolean addMention(Mention mention, Map<Integer, String> words) {
        if (!isName(mention)) {
            return false;
        }
        words.put(mention.firstToken(), mention.kind() == MentionKind.DEMONYM ? text(mention) : name(mention));
        return true;
    }

    private String text(Mention mention) {
        return graph.tokens().subList(mention.firstToken(), mention.endToken()).stream()
                .filter(token -> !token.tag().equals("POS"))
                .map(Token::word)
                .collect(Collectors.joining(" "));
    }

    /** The name of what the mention means. */
    String name(Mention mention) {
        Entity entity = entities.get(mention.entities().get(0));
        return entity == null ? text(mention) : entity.name();
    }

    /** "Egypt's reform agenda" is one of Egypt, and "its agenda" too, where the text has told whose. */
    private String owner(Token head) {
        return graph.children(head, "nmod:poss").stream()
                .flatMap(owner -> graph.findMention(owner).stream())
                .filter(mention -> mention.entities().size() == 1)
                .map(mention -> " of " + name(mention))
                .findFirst()
                .orElse("");
    }

    private List<Token> subtree(Token top, int before) {
        List<Token> found = new ArrayList<>();
        found.add(top);
        for (int i = 0; i < found.size(); i++) {
            found.addAll(graph.children(found.get(i)).stream()
                    .filter(child -> child.index() < before)
                    .toList());
        }
        found.sort(Comparator.comparingInt(Token::index));
        return found;
    }
}
