package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.text.mention.Mention;
import dev.entente.text.mention.MentionKind;
import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sentence's dependencies and mentions, ready to be walked in both directions. */
final class Graph {
    private static final Set<String> LOOSE = Set.of("appos", "dep", "parataxis", "list");
    private static final Set<MentionKind> NAMING =
            Set.of(MentionKind.NAME, MentionKind.SHORT_NAME, MentionKind.CAPITAL, MentionKind.DEMONYM);

    private static final int MAX_DEPTH = 12;
    private static final int EACH_BEFORE = 8;

    private final Sentence sentence;
    private final List<List<Token>> children;
    private final @Nullable Mention[] mentions;

    Graph(Sentence sentence, List<Mention> mentions) {
        this.sentence = sentence;
        this.children = new ArrayList<>(sentence.tokens().size());
        sentence.tokens().forEach(token -> children.add(new ArrayList<>()));
        for (Token token : sentence.tokens()) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token);
            }
        }
        this.mentions = new Mention[sentence.tokens().size()];
        for (Mention mention : mentions) {
            for (int i = mention.firstToken(); i < mention.endToken(); i++) {
                this.mentions[i] = mention;
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    Token token(int index) {
        return sentence.token(index);
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The children with one of these relations, in order. */
    List<Token> children(Token token, String... relations) {
        Set<String> wanted = Set.of(relations);
        return children(token).stream()
                .filter(child -> wanted.contains(child.relation()))
                .toList();
    }

    boolean hasChild(Token token, String... relations) {
        return !children(token, relations).isEmpty();
    }

    Optional<Token> findHead(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(token(token.head()));
    }

    Optional<Token> findPrevious(Token token) {
        return token.index() == 0 ? Optional.empty() : Optional.of(token(token.index() - 1));
    }

    Optional<Mention> findMention(Token token) {
        return Optional.ofNullable(mentions[token.index()]);
    }

    /** Whether the word is in a mention of an entity of this kind. */
    boolean isA(EntityKind kind, Token token) {
        return findMention(token)
                .filter(mention -> mention.entities().get(0).kind() == kind)
                .isPresent();
    }

    /** Whether the one hangs on the other, through whatever lies between. */
    boolean isUnder(Token name, Token noun) {
        Token above = name;
        for (int depth = 0; depth < MAX_DEPTH && above.head() >= 0; depth++) {
            above = token(above.head());
            if (above.equals(noun)) {
                return true;
            }
        }
        return false;
    }

    boolean inSameMention(Token a, Token b) {
        return mentions[a.index()] != null && mentions[a.index()] == mentions[b.index()];
    }

    /** The preposition of a noun, in lower case, several words joined by spaces; empty where it has none. */
    String preposition(Token noun) {
        StringBuilder preposition = new StringBuilder();
        findHead(noun).filter(head -> lower(head).equals("ahead")).ifPresent(head -> append(preposition, head));
        for (Token part : children(noun, "case")) {
            boolean insideName = mentions[part.index()] != null && !inSameMention(part, noun);
            if (part.tag().equals("POS") || insideName) {
                continue;
            }
            append(preposition, part);
            children(part, "fixed").forEach(more -> append(preposition, more));
        }
        return preposition.toString();
    }

    /** "Each <em>other</em>", "one <em>another</em>", "each blamed the <em>other</em>". */
    boolean isReciprocal(Token word) {
        return isOtherOfEach(word)
                || word.index() > 0
                        && (lower(word).equals("other")
                                        && lower(token(word.index() - 1)).equals("each")
                                || lower(word).equals("another")
                                        && lower(token(word.index() - 1)).equals("one"));
    }

    /** "<em>To</em> meet". */
    boolean isInfinitive(Token verb) {
        return children(verb, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
    }

    private boolean isOtherOfEach(Token word) {
        return word.index() > 2
                && lower(word).equals("other")
                && lower(token(word.index() - 1)).equals("the")
                && !(word.index() + 1 < tokens().size()
                        && token(word.index() + 1).isNoun())
                && tokens().subList(Math.max(0, word.index() - EACH_BEFORE), word.index()).stream()
                        .anyMatch(each -> lower(each).equals("each"));
    }

    /** Children of these relations that stand behind the preposition. */
    List<Token> behind(Token token, String preposition) {
        List<Token> behind = children(token, "obl", "nmod", "advcl", "acl").stream()
                .filter(child -> preposition(child).equals(preposition))
                .toList();
        // "Support for A, as well as for B", where the parse joins B to the support.
        return behind.isEmpty()
                ? behind
                : Stream.concat(
                                behind.stream(),
                                children(token, "conj").stream()
                                        .filter(Token::isNoun)
                                        .filter(other -> preposition(other).equals(preposition)))
                        .toList();
    }

    boolean isPassive(Token verb) {
        return hasChild(verb, "nsubj:pass", "aux:pass")
                || verb.tag().equals("VBN")
                        && (verb.relation().equals("acl")
                                || isJoinedParticiple(verb)
                                || Set.of("advcl", "dep", "advmod").contains(verb.relation())
                                        && !hasChild(verb, "nsubj", "aux", "obj"));
    }

    /** The verb of having of which it is the result: "he <em>had</em> Lumumba arrested"; empty where it is no such. */
    Optional<Token> causation(Token verb) {
        return findHead(verb)
                .filter(having -> having.lemma().equals("have") && having.isVerb() && having.index() < verb.index())
                .filter(having -> verb.tag().matches("VB[ND]")
                        && Set.of("ccomp", "xcomp", "dep").contains(verb.relation())
                        && children(verb, "nsubj").stream().anyMatch(done -> done.index() > having.index())
                        && !hasChild(verb, "obj", "aux", "mark"));
    }

    /** "Iraq, armed by Cuba and <em>funded</em> by Peru": a participle that joins another, or that the parse joins to the name. */
    private boolean isJoinedParticiple(Token verb) {
        return verb.relation().equals("conj")
                && !hasChild(verb, "nsubj", "aux", "obj")
                && findHead(verb)
                        .filter(head -> head.isVerb()
                                ? isPassive(head)
                                : head.isNoun() && findMention(head).isPresent())
                        .isPresent();
    }

    /** Conjuncts of the token, not those that "not" or "or" sets apart; "neither A nor B" are two. */
    List<Token> conjuncts(Token token) {
        return children(token).stream()
                .filter(child -> child.relation().equals("conj") || isListed(token, child))
                .filter(conjunct -> children(conjunct, "cc").stream()
                        .noneMatch(cc -> Set.of("or", "not").contains(lower(cc))
                                || lower(cc).equals("nor") && !hasNeither(token)
                                || lower(cc).equals("but") && !hasAlso(conjunct)))
                .filter(conjunct -> children(conjunct, "advmod", "neg").stream().noneMatch(n -> lower(n).equals("not")))
                .toList();
    }

    /** "Macron, Merkel and Putin": two names of people or of states, parted by a comma or "and", that the parse takes for something else. */
    private boolean isListed(Token name, Token next) {
        Mention first = mentions[name.index()];
        Mention second = mentions[next.index()];
        if (first == null || second == null || first == second) {
            return false;
        }
        boolean loose = LOOSE.contains(next.relation())
                || next.relation().equals("compound") && first.entities().get(0).kind() == EntityKind.PERSON;
        return loose
                && arePartedOnly(first, second)
                && NAMING.contains(first.kind())
                && NAMING.contains(second.kind())
                && first.entities().get(0).kind() == second.entities().get(0).kind()
                && Set.of(EntityKind.PERSON, EntityKind.STATE)
                        .contains(first.entities().get(0).kind());
    }

    private boolean arePartedOnly(Mention a, Mention b) {
        Mention first = a.firstToken() < b.firstToken() ? a : b;
        Mention second = first == a ? b : a;
        List<Token> between = tokens().subList(first.endToken(), second.firstToken());
        return !between.isEmpty()
                && between.stream().allMatch(token -> Set.of(",", "and", "&").contains(lower(token)));
    }

    private boolean hasNeither(Token token) {
        return children(token, "cc:preconj", "cc", "det").stream()
                .anyMatch(word -> lower(word).equals("neither"));
    }

    private boolean hasAlso(Token conjunct) {
        return children(conjunct, "advmod").stream()
                .anyMatch(adverb -> lower(adverb).equals("also"));
    }

    static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }

    private static void append(StringBuilder words, Token token) {
        if (words.length() > 0) {
            words.append(' ');
        }
        words.append(lower(token));
    }
}
