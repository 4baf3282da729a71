package dev.entente.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mends seven places at which the parser hangs up words wrongly. "Accused Rwanda of arming them and <em>thanked</em> Malawi": the last verb joins the gerund.
 * "Whose <em>minister</em>, X, had been mediating": the parse takes the owned for an object. "Fought it in alliance with <em>Peru</em>": it is with Peru that one
 * fights. "Soldiers <em>trained</em> by advisers captured him": the participle becomes the main verb. "A founding <em>member</em> of the pact, Portugal
 * trades": both are subjects. "Talks with X, the president of Y, <em>who</em> is here": the talks are. "X, who had come alone, <em>spoke</em>": there is a name and no verb.
 */
final class Attachments {
    /** What one is in with others. */
    private static final Set<String> TOGETHER = Set.of("alliance", "coalition", "league", "concert", "tandem", "union");

    /** Nouns that are not "who", though a person stands behind them. */
    private static final Set<String> THINGS = Set.of(
            "talk",
            "meeting",
            "call",
            "conversation",
            "visit",
            "summit",
            "letter",
            "message",
            "dinner",
            "lunch",
            "session",
            "statement",
            "agreement",
            "government",
            "administration",
            "cabinet",
            "party",
            "invitation",
            "request",
            "office");

    private static final int MAX_DEPTH = 6;

    private final List<Token> tokens;

    private Attachments(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        Attachments mended = new Attachments(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            mended.mendJoined(i);
            mended.mendOwned(i);
            mended.mendPartner(i);
            mended.mendParticiple(i);
            mended.mendFrontedApposition(i);
            mended.mendWho(i);
            mended.mendNameForRoot(i);
        }
        return mended.tokens;
    }

    /** "Accused Rwanda of arming them and <em>thanked</em> Malawi": a verb with a tense is no fellow of a gerund. */
    private void mendJoined(int index) {
        Token verb = tokens.get(index);
        if (verb.tag().equals("VBD")
                && verb.relation().equals("conj")
                && head(verb).tag().equals("VBG")) {
            Token gerund = head(verb);
            boolean behindPreposition =
                    children(gerund, "case", "mark").findAny().isPresent()
                            && children(gerund, "aux").findAny().isEmpty();
            if (behindPreposition && children(verb, "nsubj").findAny().isEmpty()) {
                finiteAbove(gerund).ifPresent(main -> attach(verb, main, "conj"));
            }
        }
    }

    private Optional<Token> finiteAbove(Token word) {
        Token above = word;
        for (int depth = 0; depth < MAX_DEPTH && above.head() >= 0; depth++) {
            above = head(above);
            if (above.isVerb() && children(above, "nsubj").findAny().isPresent()) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** "Whose <em>minister</em>, X, had been mediating": with no other subject, the owned does it. */
    private void mendOwned(int index) {
        Token whose = tokens.get(index);
        if (!whose.tag().equals("WP$") || whose.head() < 0) {
            return;
        }
        Token owned = head(whose);
        if (owned.relation().equals("obj")
                && owned.index() < owned.head()
                && head(owned).relation().equals("acl:relcl")
                && children(head(owned), "nsubj", "nsubj:pass").findAny().isEmpty()) {
            attach(owned, head(owned), "nsubj");
        }
    }

    /** "Fought it in alliance with <em>Peru</em>". */
    private void mendPartner(int index) {
        Token with = tokens.get(index);
        if (index < 2 || !with.word().equals("with") || !with.relation().equals("case")) {
            return;
        }
        Token noun = tokens.get(index - 1);
        Token partner = head(with);
        if (TOGETHER.contains(noun.lemma())
                && tokens.get(index - 2).word().equals("in")
                && partner.relation().equals("obl")
                && partner.head() == noun.head()) {
            attach(partner, noun, "nmod");
        }
    }

    /** "Soldiers <em>trained</em> by advisers captured him". */
    private void mendParticiple(int index) {
        Token participle = tokens.get(index);
        if (!participle.tag().equals("VBN")
                || index + 1 >= tokens.size()
                || !tokens.get(index + 1).word().equals("by")
                || children(participle, "aux", "aux:pass", "cop").findAny().isPresent()) {
            return;
        }
        Optional<Token> subject = children(participle, "nsubj")
                .filter(noun -> noun.index() == index - 1)
                .findFirst();
        Optional<Token> main = children(participle, "dep", "parataxis", "ccomp")
                .filter(verb -> verb.tag().equals("VBD") && verb.index() > index)
                .filter(verb -> children(verb, "nsubj", "mark").findAny().isEmpty())
                .findFirst();
        if (subject.isPresent() && main.isPresent()) {
            Token verb = main.get();
            int above = participle.head();
            String relation = participle.relation();
            children(participle)
                    .filter(child -> child.index() > verb.index()
                            || child.index() < subject.get().index())
                    .toList()
                    .forEach(child -> attach(child, verb, child.relation()));
            attach(subject.get(), verb, "nsubj");
            attach(tokens.get(index), subject.get(), "acl");
            tokens.set(verb.index(), tokens.get(verb.index()).attachedTo(above, relation));
        }
    }

    /** "A founding <em>member</em> of the pact, Portugal trades": said of the subject before it is named. */
    private void mendFrontedApposition(int index) {
        Token noun = tokens.get(index);
        if (!noun.relation().equals("nsubj") || !noun.isNoun() || noun.isProperNoun()) {
            return;
        }
        children(head(noun), "nsubj")
                .filter(subject -> subject.isProperNoun() && subject.index() > index)
                .filter(subject -> startOf(subject) > 0
                        && tokens.get(startOf(subject) - 1).word().equals(","))
                .findFirst()
                .ifPresent(subject -> attach(noun, subject, "appos"));
    }

    private int startOf(Token noun) {
        return tokens.stream()
                .filter(child -> child.head() == noun.index() && child.index() < noun.index())
                .filter(child -> Set.of("compound", "amod", "det", "flat").contains(child.relation()))
                .mapToInt(Token::index)
                .min()
                .orElse(noun.index());
    }

    /** "Talks with X, the president of Y, <em>who</em> is here": a person, not the talks. */
    private void mendWho(int index) {
        Token who = tokens.get(index);
        if (index < 3
                || !who.tag().equals("WP")
                || !tokens.get(index - 1).word().equals(",")) {
            return;
        }
        Token clause = head(who);
        if (!clause.relation().equals("acl:relcl") || clause.index() < index || !isThing(head(clause))) {
            return;
        }
        Token noun = head(clause);
        Token candidate = tokens.get(index - 2);
        for (int depth = 0; depth < MAX_DEPTH && candidate.index() > noun.index(); depth++) {
            if (candidate.entityTag().equals("PERSON")
                    || depth == 0
                            && noun.isProperNoun()
                            && candidate.isProperNoun()
                            && candidate.entityTag().equals("O")) {
                attach(clause, candidate, "acl:relcl");
                return;
            }
            candidate = head(candidate);
        }
    }

    /** "Solana, who had suspended the bombing, <em>spoke</em> with Clinton": the parse takes the name for all there is, and hangs the verb on the relative clause. */
    private void mendNameForRoot(int index) {
        Token name = tokens.get(index);
        if (!name.relation().equals("root") || !name.isNoun()) {
            return;
        }
        for (Token clause : children(name, "acl:relcl").toList()) {
            Optional<Token> main = Stream.concat(children(clause), children(name))
                    .filter(verb -> verb.tag().matches("VB[DZP]") && verb.index() > clause.index())
                    .filter(verb -> Set.of("dep", "parataxis", "conj", "ccomp").contains(verb.relation()))
                    .filter(verb -> children(verb, "nsubj", "nsubj:pass", "mark")
                            .findAny()
                            .isEmpty())
                    .filter(verb -> opensBehindComma(verb, clause))
                    .findFirst();
            if (main.isPresent() && isBehindComma(clause, name)) {
                Token verb = main.get();
                tokens.set(verb.index(), verb.attachedTo(-1, "root"));
                children(name)
                        .filter(child -> child.index() > verb.index())
                        .toList()
                        .forEach(child -> attach(child, verb, child.relation()));
                attach(name, verb, children(verb, "aux:pass").findAny().isPresent() ? "nsubj:pass" : "nsubj");
                return;
            }
        }
    }

    /** Whether only adverbs and auxiliaries stand between it and a comma behind the clause. */
    private boolean opensBehindComma(Token verb, Token clause) {
        int before = verb.index() - 1;
        while (before > clause.index() && tokens.get(before).tag().matches("RB|MD|JJ|VB[DZPN]?")) {
            before--;
        }
        return before > clause.index() && tokens.get(before).word().equals(",");
    }

    /** Whether the relative clause opens with its pronoun behind the name and a comma. */
    private boolean isBehindComma(Token clause, Token name) {
        return tokens.subList(name.index() + 1, clause.index()).stream()
                .anyMatch(word -> word.tag().startsWith("W")
                        && tokens.get(word.index() - 1).word().equals(","));
    }

    private static boolean isThing(Token noun) {
        return THINGS.contains(noun.lemma().toLowerCase(Locale.ROOT))
                || noun.isProperNoun() && noun.entityTag().equals("ORGANIZATION");
    }

    private void attach(Token word, Token governor, String relation) {
        tokens.set(word.index(), tokens.get(word.index()).attachedTo(governor.index(), relation));
    }

    /** Its governor; the root is its own. */
    private Token head(Token word) {
        return word.head() < 0 ? word : tokens.get(word.head());
    }

    private Stream<Token> children(Token word, String... relations) {
        Set<String> wanted = Set.of(relations);
        return tokens.stream()
                .filter(child -> child.head() == word.index())
                .filter(child -> wanted.isEmpty() || wanted.contains(child.relation()));
    }
}
