package dev.entente.text.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives a sentence its main verb back where the parser takes for it what is inserted behind the subject. "Sihanouk, who had fled, <em>was received</em> by Zhou":
 * it takes the name. "Abkhazia, recognized by Russia, <em>held</em> an election": the participle. "In Tbilisi, X, whose party lost, <em>accused</em> Russia": the
 * city. "Albania, an ally since 2009, <em>severed</em> ties": the name, and the verb for what the ties are like.
 */
final class LostPredicates extends MendedParse {
    private static final Set<String> LOOSE = Set.of("dep", "parataxis", "conj", "ccomp", "appos", "acl", "acl:relcl");
    private static final int MAX_DEPTH = 8;

    private LostPredicates(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        LostPredicates mended = new LostPredicates(tokens);
        tokens.stream().filter(token -> token.head() < 0).findFirst().ifPresent(root -> {
            mended.mendRelative(root);
            mended.mendRoot(mended.tokens.get(root.index()));
        });
        return mended.tokens;
    }

    /** "The Emirates, which <em>attacked</em> Gaza and killed many, withdrew": it takes what they did first for the subject of what they did last. */
    private void mendRelative(Token root) {
        if (!root.isNoun()) {
            return;
        }
        Optional<Token> last = children(root, "acl:relcl")
                .filter(verb ->
                        isFinite(verb) && tokens.get(verb.index() - 1).word().equals(","))
                .findFirst();
        Optional<Token> first = last.flatMap(verb -> children(verb, "nsubj")
                .filter(told -> told.isVerb() && isFinite(told))
                .filter(told -> tokens.get(told.index() - 1).tag().matches("WDT|WP"))
                .findFirst());
        first.ifPresent(told -> {
            Token verb = last.get();
            attach(tokens.get(told.index() - 1), told, "nsubj");
            attach(told, root, "acl:relcl");
            exchange(root, root, verb);
        });
    }

    private void mendRoot(Token root) {
        Optional<Token> subject = subject(root);
        if (subject.isEmpty()) {
            return;
        }
        Token name = subject.get();
        Optional<Token> main = tokens.subList(name.index() + 2, tokens.size()).stream()
                .filter(verb -> isFinite(verb) && LOOSE.contains(verb.relation()) || isTakenForAdjective(verb, name))
                .filter(verb -> isBelow(verb, root) && isBehindComma(verb, name))
                .filter(verb -> children(verb, "nsubj", "nsubj:pass", "mark", "csubj")
                        .findAny()
                        .isEmpty())
                .findFirst();
        main.ifPresent(verb -> exchange(root, name, verb));
    }

    /** The word that has an insertion behind it: the root itself, whose participle it is, or whom the city at the start of the sentence has below it. */
    private Optional<Token> subject(Token root) {
        if (root.isVerb()) {
            return root.tag().matches("VB[ND]")
                            && children(root, "aux", "aux:pass").findAny().isEmpty()
                    ? children(root, "nsubj", "nsubj:pass")
                            .filter(name -> name.index() == root.index() - 2 && isBeforeComma(name))
                            .findFirst()
                    : Optional.empty();
        }
        if (!root.isNoun()) {
            return Optional.empty();
        }
        boolean fronted = children(root, "case").findAny().isPresent();
        if (!fronted) {
            return Optional.of(root).filter(this::isBeforeComma);
        }
        // Where it knows no better the parser hangs the name on the comma.
        return Stream.concat(children(root), children(root, "punct").flatMap(this::children))
                .filter(name -> Set.of("dep", "appos", "conj", "parataxis").contains(name.relation()))
                .filter(name -> name.isNoun() && name.index() > root.index() && isBeforeComma(name))
                .findFirst();
    }

    private boolean isBeforeComma(Token name) {
        return name.index() + 2 < tokens.size()
                && tokens.get(name.index() + 1).word().equals(",");
    }

    private boolean isFinite(Token verb) {
        boolean takenForParticiple = verb.tag().equals("VBN")
                && verb.relation().equals("acl")
                && children(verb, "obj").findAny().isPresent();
        return verb.tag().matches("VB[DZP]")
                || takenForParticiple
                || verb.isVerb()
                        && children(verb, "aux", "aux:pass")
                                .anyMatch(aux -> aux.tag().matches("VB[DZP]|MD"));
    }

    /** "<em>Severed</em> ties": of a sentence without any verb, behind an apposition to the name. */
    private boolean isTakenForAdjective(Token verb, Token name) {
        return verb.tag().equals("VBN")
                && verb.relation().equals("amod")
                && head(verb).index() == verb.index() + 1
                && Set.of("appos", "conj", "dep", "nmod").contains(head(verb).relation())
                && children(name, "appos").anyMatch(noun -> noun.index() < verb.index())
                && tokens.subList(0, verb.index()).stream().noneMatch(this::isFinite)
                && tokens.get(tokens.size() - 1).word().equals(".");
    }

    private boolean isBelow(Token verb, Token root) {
        Token above = verb;
        for (int depth = 0; depth < MAX_DEPTH && above.head() >= 0; depth++) {
            above = head(above);
        }
        return above.index() == root.index() && verb.index() != root.index();
    }

    /** Directly behind the comma that closes the insertion, its own auxiliaries and adverbs apart. */
    private boolean isBehindComma(Token verb, Token name) {
        int before = verb.index() - 1;
        while (before > name.index() + 2 && tokens.get(before).tag().matches("RB|MD|JJ|VB[DZPN]?")) {
            before--;
        }
        return before > name.index() + 2 && tokens.get(before).word().equals(",");
    }

    private void exchange(Token root, Token name, Token verb) {
        if (verb.relation().equals("amod")) {
            attach(head(verb), verb, "obj");
        }
        tokens.set(verb.index(), verb.attachedTo(-1, "root"));
        boolean passive = children(verb, "aux:pass").findAny().isPresent();
        children(name)
                .filter(child -> child.index() > verb.index())
                .toList()
                .forEach(child -> attach(child, verb, child.relation()));
        children(root)
                .filter(child -> child.index() > verb.index())
                .toList()
                .forEach(child -> attach(child, verb, child.relation()));
        if (root.index() != name.index()) {
            attach(root, root.isVerb() ? name : verb, root.isVerb() ? "acl" : "obl");
        }
        if (root.isVerb()) {
            tokens.set(root.index(), tokens.get(root.index()).taggedAs("VBN"));
        }
        attach(name, verb, passive ? "nsubj:pass" : "nsubj");
    }
}
