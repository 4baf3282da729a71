package dev.entente.text.classifier;

import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the grammar around a pair says, as names of features: words and relations on the path, modals and negations, the ends themselves. */
final class PathFeatures {
    private static final int LONG = 8;

    private final ActorPair pair;
    private final Sentence sentence;
    private final Set<String> features = new LinkedHashSet<>();

    private PathFeatures(ActorPair pair) {
        this.pair = pair;
        this.sentence = pair.sentence();
    }

    static Set<String> of(ActorPair pair) {
        PathFeatures features = new PathFeatures(pair);
        features.addAll();
        return features.features;
    }

    private void addAll() {
        Token s = pair.subject().head(sentence);
        Token o = pair.object().head(sentence);
        boolean subjectFirst = pair.subject().first() < pair.object().first();
        String order = subjectFirst ? ">" : "<";
        add("order", order);
        String kinds = ActorKind.of(sentence, pair.subject()) + "-" + ActorKind.of(sentence, pair.object());
        add("kinds", kinds);
        add("kinds+order", kinds + order);
        end("s", pair.subject(), s);
        end("o", pair.object(), o);
        pair.hints().forEach(hint -> add("hint", hint));
        pair.cues().forEach((word, cues) -> cues.forEach(cue -> add("cue", cue)));
        between(subjectFirst);
        Optional<DependencyPath> path = DependencyPath.find(sentence, s, o);
        if (path.isPresent()) {
            path(path.get(), order);
        } else {
            add("path", "none");
        }
    }

    private void end(String name, TokenSpan span, Token head) {
        add(name + ".kind", ActorKind.of(sentence, span).toString());
        add(name + ".rel", head.relation());
        if (!head.isProperNoun()) {
            add(name + ".word", lower(head.lemma()));
        }
        for (Token child : sentence.dependents(head)) {
            if (!span.covers(child.index())) {
                if (child.relation().equals("case")) {
                    add(name + ".case", lower(child.word()));
                } else if (child.relation().equals("conj") || child.relation().equals("appos")) {
                    add(name + ".has", child.relation());
                }
            }
        }
    }

    private void between(boolean subjectFirst) {
        int from = subjectFirst ? pair.subject().end() : pair.object().end();
        int to = subjectFirst ? pair.object().first() : pair.subject().first();
        String order = subjectFirst ? ">" : "<";
        add("gap", bucket(to - from));
        int names = 0;
        boolean inName = false;
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            cues(token, "cue between");
            boolean name = token.isProperNoun();
            names += name && !inName ? 1 : 0;
            inName = name;
            if (token.isVerb() || token.isNoun() && !name || token.tag().startsWith("JJ")) {
                add("between" + order, lower(token.lemma()));
                add("between", lower(token.lemma()));
            } else if (!name
                    && (token.tag().equals("IN")
                            || token.tag().equals("TO")
                            || token.tag().equals("RP"))) {
                add("between.small" + order, lower(token.word()));
            }
        }
        add("names between", Integer.toString(Math.min(names, 4)));
        if (to - from <= 3) {
            StringBuilder words = new StringBuilder();
            sentence.tokens().subList(from, to).forEach(t -> words.append(lower(t.word()))
                    .append(' '));
            add("between all" + order, words.toString());
        }
    }

    private void path(DependencyPath path, String order) {
        add("path.length", bucket(path.length()));
        StringBuilder relations = new StringBuilder();
        path.up().forEach(t -> relations.append(t.relation()).append('^'));
        path.down().forEach(t -> relations.append('v').append(t.relation()));
        String shape = path.length() > LONG ? "long" : relations.toString();
        add("path", shape);
        Token top = path.top();
        boolean endIsTop = path.up().isEmpty() || path.down().isEmpty();
        String ends = (path.up().isEmpty() ? "=" : last(path.up()).relation()) + "/"
                + (path.down().isEmpty() ? "=" : path.down().get(0).relation());
        add("ends", ends);
        add("ends+order", ends + order);
        if (!endIsTop) {
            String word = lemma(top);
            add("top", word);
            add("top+ends", word + ":" + ends);
            add("top+path", word + ":" + shape);
            add("top.tag", top.tag());
            cues(top, "cue top");
            around(top, "top", path);
        }
        List<Token> inner = inner(path.up());
        inner.forEach(t -> {
            add("up", lemma(t));
            around(t, "up", path);
        });
        List<Token> lower = innerDown(path.down());
        lower.forEach(t -> {
            add("down", lemma(t));
            around(t, "down", path);
        });
        for (Token t : path.words()) {
            if (!covered(t)) {
                add("on path", lemma(t));
                cues(t, "cue on path");
                cues(t, "cue " + ends);
                sentence.dependents(t).stream()
                        .filter(child -> child.relation().equals("obj"))
                        .forEach(child -> cues(child, "cue under path"));
            }
        }
        if (path.length() <= LONG) {
            StringBuilder lemmas = new StringBuilder();
            path.up().forEach(t -> lemmas.append(covered(t) ? "S" : lemma(t))
                    .append(prep(t))
                    .append('^'));
            lemmas.append(covered(top) ? "*" : lemma(top));
            path.down().forEach(t -> lemmas.append('v').append(prep(t)).append(covered(t) ? "O" : lemma(t)));
            add("way", lemmas.toString());
        }
        Token verb = top;
        for (int depth = 0; depth < 6 && verb.head() >= 0; depth++) {
            Token head = sentence.token(verb.head());
            add("above", lemma(head));
            cues(head, depth == 0 ? "cue above" : "cue far above");
            if (depth == 0) {
                add("above.rel", verb.relation() + ":" + lemma(head));
            }
            verb = head;
        }
    }

    /** What hangs on a word of the path: objects, particles, modals, negations, the prepositions of the rest. */
    private void around(Token word, String name, DependencyPath path) {
        boolean passive = false;
        for (Token child : sentence.dependents(word)) {
            if (path.words().contains(child)) {
                String preposition = prep(child);
                if (!preposition.isEmpty()) {
                    add(name + "+prep", lemma(word) + preposition);
                }
                continue;
            }
            switch (child.relation()) {
                case "aux:pass", "nsubj:pass" -> passive = true;
                case "aux" -> add(name + ".aux", lower(child.lemma()));
                case "compound:prt", "obj", "xcomp", "ccomp", "advmod", "amod", "compound", "acl", "advcl" -> {
                    if (!covered(child)) {
                        add(name + "." + child.relation(), lemma(child));
                        add("near", lemma(child));
                        if (child.relation().equals("obj")
                                || child.relation().equals("compound:prt")
                                || child.relation().equals("xcomp")) {
                            add(name + "+" + child.relation(), lemma(word) + " " + lemma(child));
                        }
                    }
                }
                case "obl", "nmod", "nmod:poss" -> {
                    add(name + ".obl", prep(child));
                    add("near", lemma(child));
                }
                default -> {}
            }
        }
        if (passive) {
            add(name, "passive");
            add(name + "+passive", lemma(word));
        }
    }

    private List<Token> inner(List<Token> up) {
        return up.stream().filter(t -> !covered(t)).toList();
    }

    private List<Token> innerDown(List<Token> down) {
        return down.stream().filter(t -> !covered(t)).toList();
    }

    private boolean covered(Token token) {
        return pair.subject().covers(token.index()) || pair.object().covers(token.index());
    }

    private String prep(Token token) {
        StringBuilder words = new StringBuilder();
        for (Token child : sentence.dependents(token)) {
            if (child.relation().equals("case") && !child.tag().equals("POS")) {
                words.append('_').append(lower(child.word()));
            }
        }
        return words.toString();
    }

    private void cues(Token token, String name) {
        pair.cuesOf(token).forEach(cue -> add(name, cue));
        for (String root : EventWords.shipped().roots(sentence, token)) {
            add(name, "~" + root);
            if (token.isVerb()) {
                add(name, "~verb " + root);
            }
        }
    }

    private void add(String name, String value) {
        features.add(name + "=" + value);
    }

    private static String lemma(Token token) {
        return token.isProperNoun() ? token.entityTag() : lower(token.lemma());
    }

    private static Token last(List<Token> tokens) {
        return tokens.get(tokens.size() - 1);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String bucket(int n) {
        if (n <= 4) {
            return Integer.toString(n);
        }
        return n <= 8 ? "5-8" : n <= 15 ? "9-15" : "16+";
    }
}
