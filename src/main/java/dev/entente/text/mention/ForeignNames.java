package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Name;
import dev.entente.text.gazetteer.Part;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the gazetteer's names in languages other than English. Single use. */
final class ForeignNames {
    /** French and Italian articles and prepositions without their vowel: "l'Organisation". */
    private static final Pattern ELIDED = Pattern.compile("^(?:[lLdD]|[dD]ell)['’](?=\\p{Lu})");

    private final Draft draft;

    ForeignNames(Draft draft) {
        this.draft = draft;
    }

    /** Every name, in whatever language. */
    void find() {
        for (Line line : draft.lines()) {
            List<Part> parts = new ArrayList<>();
            List<Integer> tokens = new ArrayList<>();
            for (Token token : line.sentence().tokens()) {
                for (Part part : Part.list(ELIDED.matcher(token.word()).replaceFirst(""))) {
                    parts.add(part);
                    tokens.add(token.index());
                }
            }
            for (Found<EntityId> found : Line.find(draft.gazetteer().foreignNames(), parts, tokens)) {
                draft.add(
                        line,
                        found.first(),
                        found.end(),
                        MentionKind.NAME,
                        found.values().get(0));
            }
        }
        findOtherScripts();
    }

    /** Names in scripts other than Latin, which may stand inside a word: a particle follows, or no space parts it. */
    void findOtherScripts() {
        for (Line line : draft.lines()) {
            if (line.sentence().text().chars().allMatch(c -> c < 0x250 || c >= 0x2000 && c < 0x2100)) {
                continue;
            }
            for (Token token : line.sentence().tokens()) {
                if (isOtherScript(token.word()) && draft.isFree(line, token.index(), token.index() + 1)) {
                    longest(line, token);
                }
            }
        }
    }

    private void longest(Line line, Token token) {
        EntityId best = null;
        int length = 0;
        for (EntityId id : List.copyOf(candidates(token.word()))) {
            for (Name name : draft.gazetteer().get(id).names()) {
                if (name.text().length() > length
                        && isOtherScript(name.text())
                        && token.word().contains(name.text())) {
                    best = id;
                    length = name.text().length();
                }
            }
        }
        if (best != null) {
            draft.add(line, token.index(), token.index() + 1, MentionKind.NAME, best);
        }
    }

    private List<EntityId> candidates(String word) {
        return draft.gazetteer().list().stream()
                .filter(entity -> entity.kind() != EntityKind.PLACE)
                .filter(entity -> entity.names().stream()
                        .anyMatch(name -> name.text().length() > 1 && word.contains(name.text())))
                .map(dev.entente.model.Entity::id)
                .toList();
    }

    private static boolean isOtherScript(String text) {
        return text.codePointAt(0) > 0x24F && Character.isLetter(text.codePointAt(0));
    }
}
