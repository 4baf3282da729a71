package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import java.util.Optional;
import java.util.Set;

/** Reads who is whose kin where both names stand beside the word: "Yoshida's grandson, <em>Aso</em>", "one of the king's sons, <em>X</em>", "Aso, a grandson of <em>Yoshida</em>". Single use. */
final class Kin {
    private static final Set<String> WORDS = Set.of(
            "son",
            "sons",
            "daughter",
            "daughters",
            "brother",
            "brothers",
            "sister",
            "sisters",
            "father",
            "mother",
            "wife",
            "husband",
            "widow",
            "uncle",
            "aunt",
            "nephew",
            "niece",
            "cousin",
            "grandson",
            "granddaughter",
            "grandfather",
            "grandmother",
            "half-brother",
            "half-sister",
            "stepson",
            "stepdaughter",
            "stepfather",
            "stepmother",
            "son-in-law",
            "daughter-in-law",
            "brother-in-law",
            "sister-in-law",
            "father-in-law",
            "mother-in-law",
            "twin");

    /** Between the owner and the word, or the word and the name: "youngest", "and defence minister". */
    private static final int BETWEEN = 4;

    private final Draft draft;

    Kin(Draft draft) {
        this.draft = draft;
    }

    /** Once people and pronouns are found. */
    void read() {
        for (Line line : draft.lines()) {
            for (int noun = 1; noun < line.size(); noun++) {
                if (WORDS.contains(line.word(noun)) && line.tag(noun).startsWith("NN")) {
                    read(line, noun);
                }
            }
        }
    }

    private void read(Line line, int noun) {
        Optional<Mention> owner = ownerBefore(line, noun);
        Optional<Mention> kin = owner.isPresent() ? nameBehind(line, noun) : Optional.empty();
        if (owner.isPresent() && kin.isEmpty()) {
            kin = apposedTo(line, owner.get().firstToken());
        }
        if (owner.isEmpty()) {
            Optional<Mention> of = ownerBehind(line, noun);
            owner = of;
            kin = apposedTo(line, startOf(line, noun)).or(() -> behind(line, of));
        }
        if (owner.isPresent() && kin.isPresent()) {
            EntityId whose = owner.get().entities().get(0);
            draft.addTie(
                    line, noun, kin.get().entities().get(0), RelationType.RELATIVE_OF, whose, NamedTie.Form.APPOSITION);
        }
    }

    /** "The brother of the president, <em>X</em>,". */
    private Optional<Mention> behind(Line line, Optional<Mention> owner) {
        return owner.filter(of -> line.word(of.endToken()).equals(","))
                .flatMap(of -> person(line, of.endToken() + 1))
                .filter(kin -> line.word(kin.endToken()).equals(","));
    }

    /** "<em>Kim</em>'s youngest son", "<em>his</em> brother". */
    private Optional<Mention> ownerBefore(Line line, int noun) {
        int first = startOf(line, noun);
        boolean possessive = line.word(first - 1).matches("['’]s?");
        return possessive
                ? person(line, first - 2)
                : person(line, first - 1).filter(his -> line.tag(first - 1).equals("PRP$"));
    }

    private static int startOf(Line line, int noun) {
        int first = noun;
        while (noun - first < BETWEEN
                && line.tag(first - 1).matches("JJ.*|NN|CD|VBN|HYPH|RB")
                && !line.isCapitalised(first - 1)) {
            first--;
        }
        return first;
    }

    /** "The son <em>of X</em>". */
    private Optional<Mention> ownerBehind(Line line, int noun) {
        if (!line.word(noun + 1).equals("of")) {
            return Optional.empty();
        }
        int at = noun + 2;
        while (at < noun + 2 + BETWEEN
                && draft.at(line, at).isEmpty()
                && (line.tag(at).matches("DT|JJ|NN|VBN") || line.titleAt(at).isPresent())) {
            at++;
        }
        return person(line, at).filter(owner -> !line.word(owner.endToken()).matches("['’]s?"));
    }

    /** "'s son, <em>X</em>", "'s son <em>X</em>", "his brother and defence minister, <em>X</em>". */
    private Optional<Mention> nameBehind(Line line, int noun) {
        int at = noun + 1;
        if (line.word(at).equals("and") && !line.isCapitalised(at + 1)) {
            int behind = at + 1;
            while (behind < at + 1 + BETWEEN && line.tag(behind).matches("JJ|NN") && !line.isCapitalised(behind)) {
                behind++;
            }
            at = behind > at + 1 ? behind : at;
        }
        return person(line, line.word(at).equals(",") ? at + 1 : at)
                .filter(kin -> kin.kind() != MentionKind.PRONOUN && isApposition(line, noun, kin));
    }

    /** Not "with his wife, X said": what follows the name is no verb of its own where a comma parts them. */
    private static boolean isApposition(Line line, int noun, Mention kin) {
        boolean parted = line.word(kin.firstToken() - 1).equals(",");
        return !parted
                || line.word(kin.endToken()).matches("[,.;:)]|and|-rrb-|’s|'s")
                || line.token(kin.headToken()).head() == noun;
    }

    /** "<em>X</em>, the king's son", "<em>X</em>, a grandson of": the name before the comma. */
    private Optional<Mention> apposedTo(Line line, int first) {
        int comma = first - 1;
        while (comma > first - BETWEEN
                && (line.tag(comma).equals("DT") || line.titleAt(comma).isPresent())) {
            comma--;
        }
        return line.word(comma).equals(",")
                ? person(line, comma - 1)
                        .filter(kin -> kin.kind() != MentionKind.PRONOUN && kin.kind() != MentionKind.OFFICE)
                : Optional.empty();
    }

    private Optional<Mention> person(Line line, int token) {
        return draft.at(line, token)
                .filter(mention -> mention.entities().size() == 1
                        && mention.entities().get(0).kind() == EntityKind.PERSON);
    }
}
