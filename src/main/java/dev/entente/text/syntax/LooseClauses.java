package dev.entente.text.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Mends places at which the parser knows no better than to hang a word on loosely. "It was the minister, X, who <em>signed</em>": a relative clause.
 * "After Egypt, Syria and Iraq had <em>agreed</em>": it takes the word for a preposition and the states for what follows it. "Signed by the ministers, <em>A</em> and
 * B": it lists the names beside the office that they hold. "Two armies that fought since May agreed to a truce, <em>Peru</em> said": the armies say nothing. "Trump, <em>in a letter</em>, urged": it joins the letter to him.
 */
final class LooseClauses extends MendedParse {
    private static final Set<String> CONJUNCTIONS = Set.of("after", "before", "since", "until");
    private static final Set<String> OFFICES = Set.of(
            "ministers",
            "presidents",
            "premiers",
            "leaders",
            "ambassadors",
            "envoys",
            "chancellors",
            "secretaries",
            "kings",
            "generals",
            "commanders",
            "negotiators");

    /** "<em>A B C</em>, X said": what is said has three words at least. */
    private static final int MIN_SAID = 5;

    private LooseClauses(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        LooseClauses mended = new LooseClauses(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            mended.mendCleft(i);
            mended.mendTimeClause(i);
            mended.mendHolders(i);
            mended.mendAttribution(i);
            mended.mendManner(i);
        }
        return mended.tokens;
    }

    /** "It was X who <em>signed</em>". */
    private void mendCleft(int index) {
        Token verb = tokens.get(index);
        if (!verb.isVerb() || !verb.relation().equals("dep") || verb.head() < 0 || verb.head() > index) {
            return;
        }
        Token noun = head(verb);
        boolean cleft = noun.isNoun()
                && children(noun, "cop").findAny().isPresent()
                && children(noun, "nsubj").anyMatch(it -> it.word().equalsIgnoreCase("it"));
        boolean who = children(verb, "nsubj", "obj", "nsubj:pass")
                .anyMatch(pronoun -> pronoun.tag().equals("WP") && pronoun.index() < index);
        if (cleft && who) {
            attach(verb, noun, "acl:relcl");
        }
    }

    /** "Ended after Egypt, Syria and Iraq had <em>agreed</em> on it". */
    private void mendTimeClause(int index) {
        Token verb = tokens.get(index);
        if (!verb.isVerb()
                || !Set.of("dep", "acl", "acl:relcl", "ccomp", "parataxis").contains(verb.relation())
                || children(verb, "nsubj", "nsubj:pass", "mark", "csubj")
                        .findAny()
                        .isPresent()
                || !isFinite(verb)) {
            return;
        }
        Optional<Token> noun = tokens.subList(0, index).stream()
                .filter(time -> time.relation().equals("obl") && time.isNoun())
                .filter(time -> time.head() == verb.head() || time.index() == verb.head())
                .filter(time -> children(time, "case")
                        .anyMatch(word -> CONJUNCTIONS.contains(word.word().toLowerCase(Locale.ROOT))))
                .filter(time -> isAllBetween(time, verb))
                .reduce((first, second) -> second);
        if (noun.isPresent()) {
            Token subject = noun.get();
            Token main = head(subject);
            boolean passive = children(verb, "aux:pass").findAny().isPresent();
            children(subject, "case").toList().forEach(word -> attach(word, verb, "mark"));
            attach(verb, main, "advcl");
            attach(subject, verb, passive ? "nsubj:pass" : "nsubj");
        }
    }

    private boolean isFinite(Token verb) {
        return verb.tag().matches("VB[DZP]")
                || children(verb, "aux", "aux:pass").findAny().isPresent();
    }

    /** Whether between the noun and the verb stand only its conjuncts and the verb's own auxiliaries. */
    private boolean isAllBetween(Token noun, Token verb) {
        return tokens.subList(noun.index() + 1, verb.index()).stream()
                .allMatch(word -> word.isProperNoun()
                        || word.tag().matches("DT|CC|,|MD|RB|VB.?|POS")
                                && (word.head() == verb.index()
                                        || !word.isVerb() && !word.tag().equals("MD"))
                        || word.head() == noun.index());
    }

    /** "Signed by the ministers, <em>A</em> and B". */
    private void mendHolders(int index) {
        Token offices = tokens.get(index);
        if (!OFFICES.contains(offices.word().toLowerCase(Locale.ROOT))
                || index + 1 >= tokens.size()
                || !tokens.get(index + 1).word().equals(",")) {
            return;
        }
        List<Token> names =
                children(offices, "conj").filter(name -> name.index() > index).toList();
        boolean people = names.size() > 1
                && names.stream().allMatch(name -> name.entityTag().equals("PERSON"))
                && children(offices, "conj").count() == names.size();
        if (people && startOfName(names.get(0)) == index + 2) {
            attach(names.get(0), offices, "appos");
            names.subList(1, names.size()).forEach(name -> attach(name, names.get(0), "conj"));
        }
    }

    /** "Armies that fought since May <em>agreed</em> to a truce, Peru said": the parse takes who said so for an apposition to the armies, and the month for who agreed. */
    private void mendAttribution(int index) {
        Token saying = tokens.get(index);
        if (saying.head() >= 0 || !saying.lemma().equals("say") || index < MIN_SAID) {
            return;
        }
        Token speaker = tokens.get(index - 1);
        Token subject = head(speaker);
        boolean apart = speaker.relation().equals("appos")
                && subject.relation().equals("nsubj")
                && subject.head() == index
                && tokens.subList(subject.index(), speaker.index()).stream().anyMatch(this::isFinite);
        if (!apart) {
            return;
        }
        attach(speaker, saying, "nsubj");
        Optional<Token> said = tokens.subList(subject.index(), speaker.index()).stream()
                .filter(verb -> verb.relation().equals("advcl") && isFinite(verb))
                .filter(verb -> children(verb, "nsubj").anyMatch(time -> isTime(time.word())))
                .findFirst();
        attach(subject, said.orElse(saying), said.isPresent() ? "nsubj" : "dep");
        said.ifPresent(verb -> {
            children(verb, "nsubj")
                    .filter(time -> isTime(time.word()))
                    .toList()
                    .forEach(time -> attach(time, head(verb), "obl"));
            attach(verb, saying, "ccomp");
        });
    }

    private static boolean isTime(String word) {
        return word.matches(
                "(January|February|March|April|May|June|July|August|September|October|November|December|yesterday|today"
                        + "|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(1[89]|20)\\d\\d)");
    }

    /** "Trump, <em>in a letter</em> to Macron, urged restraint": of the verb, not of the name. */
    private void mendManner(int index) {
        Token noun = tokens.get(index);
        if (!noun.relation().equals("nmod")) {
            return;
        }
        Token name = head(noun);
        boolean subject = name.relation().equals("nsubj")
                && head(name).isVerb()
                && head(name).index() > index;
        boolean inserted = children(noun, "case")
                .anyMatch(word -> word.index() == name.index() + 2
                        && tokens.get(name.index() + 1).word().equals(",")
                        && word.word().matches("in|at|on|during|after|before"));
        if (subject && inserted) {
            attach(noun, head(name), "obl");
        }
    }
}
