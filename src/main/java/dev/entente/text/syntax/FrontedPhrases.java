package dev.entente.text.syntax;

import java.util.List;

/**
 * Mends the subject behind a phrase that opens the sentence and ends in a name: "In a call with Putin, <em>Macron</em> urged restraint", "Speaking after a
 * meeting with Abbas, <em>Carter</em> left". The parser takes the subject for an apposition to the name, and sometimes the verb for an adjective.
 */
final class FrontedPhrases extends MendedParse {
    /** In words: what is longer has other commas. */
    private static final int LONGEST = 25;

    private FrontedPhrases(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        FrontedPhrases mended = new FrontedPhrases(tokens);
        mended.mendSubject();
        return mended.tokens;
    }

    private void mendSubject() {
        int verb = firstVerb();
        int end = verb;
        while (end > 1 && tokens.get(end - 1).tag().equals("RB")) {
            end--;
        }
        int first = startOfRun(end);
        if (first == end || first < 2) {
            return;
        }
        int comma = first - 1;
        Token name = tokens.get(end - 1);
        boolean misplaced = tokens.get(comma).word().equals(",")
                && name.head() >= 0
                && name.head() < comma
                && name.relation().matches("appos|conj|dep|nmod|list");
        if (misplaced) {
            Token main = tokens.get(verb);
            boolean helps = main.relation().startsWith("aux") || main.relation().equals("cop");
            join(name, helps ? head(main) : main, comma);
        }
    }

    private void join(Token name, Token verb, int comma) {
        if (verb.relation().equals("amod") && verb.head() > verb.index()) {
            Token noun = head(verb);
            replace(verb, noun);
            attach(noun, verb, "obj");
            children(noun).filter(child -> child.index() < comma).toList().forEach(child -> attach(child, verb, "obl"));
        }
        children(verb, "nsubj")
                .filter(opening -> opening.index() < comma)
                .toList()
                .forEach(opening -> giveBack(opening, verb));
        if (children(verb, "nsubj", "nsubj:pass").noneMatch(subject -> subject.index() > comma)) {
            attach(name, verb, children(verb, "aux:pass").findAny().isPresent() ? "nsubj:pass" : "nsubj");
        }
    }

    /** "<em>Speaking</em> after", "at the request of Japan, the <em>United States</em> and Peru": what the parser has for the subject belongs to the phrase. */
    private void giveBack(Token opening, Token verb) {
        if (opening.isVerb()) {
            attach(opening, verb, "advcl");
            return;
        }
        tokens.stream()
                .filter(listed -> listed.isProperNoun()
                        && listed.index() < opening.index()
                        && tokens.get(listed.index() + 1).word().equals(","))
                .reduce((one, next) -> next)
                .ifPresent(listed -> attach(opening, listed, "conj"));
    }

    /** Where the first word of the main clause's verb stands, if the sentence opens with a preposition or a participle and no other verb stands before; else 0. */
    private int firstVerb() {
        if (tokens.get(0).tag().matches("IN|TO|VBG|VBN")) {
            for (int i = 1; i < Math.min(tokens.size(), LONGEST); i++) {
                String tag = tokens.get(i).tag();
                if (tag.matches("VBD|VBZ|VBP|MD")) {
                    return i;
                }
                if (tag.matches(":|W.*")) {
                    return 0;
                }
            }
        }
        return 0;
    }

    /** Where the name that ends there begins, with its article. */
    private int startOfRun(int end) {
        int first = end;
        while (first > 0 && tokens.get(first - 1).isProperNoun()) {
            first--;
        }
        boolean article =
                first < end && first > 0 && tokens.get(first - 1).word().equalsIgnoreCase("the");
        return article ? first - 1 : first;
    }
}
