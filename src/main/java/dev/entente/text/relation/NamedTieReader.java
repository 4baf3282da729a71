package dev.entente.text.relation;

import dev.entente.model.Claim;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import dev.entente.text.mention.MentionedArticle;
import dev.entente.text.mention.NamedTie;
import dev.entente.text.syntax.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns what names state by themselves into claims. Parts and places are taken for granted, whatever the sentence says of them; an
 * event or agreement may be one to come; who stayed away from a summit does not deny that it was held there.
 */
final class NamedTieReader {
    private static final Map<NamedTie.Form, Double> CONFIDENCE = Map.of(
            NamedTie.Form.POSSESSIVE, 0.93,
            NamedTie.Form.NAME, 0.86,
            NamedTie.Form.APPOSITION, 0.92,
            NamedTie.Form.PLACE, 0.9,
            NamedTie.Form.PAIR, 0.82);

    /** Annotators of five sets of texts gave none of them. */
    private static final double OWN_ORGAN = 0.5;

    private static final Set<EntityKind> MAY_BE_TO_COME = Set.of(EntityKind.EVENT, EntityKind.AGREEMENT);

    private final MentionedArticle article;
    private final Map<Integer, List<NamedTie>> ties;

    NamedTieReader(MentionedArticle article) {
        this.article = article;
        this.ties = article.ties().stream().collect(Collectors.groupingBy(NamedTie::sentence));
    }

    /** @param polarities of the sentence; null where it was not parsed */
    List<Claim> read(Sentence sentence, @Nullable PolarityReader polarities) {
        return ties.getOrDefault(sentence.index(), List.of()).stream()
                .filter(tie -> tie.type()
                        .definition()
                        .allows(tie.subject().kind(), tie.object().kind()))
                .filter(tie -> !isToldBefore(tie))
                .map(tie -> claim(sentence, tie, polarity(sentence, tie, polarities)))
                .toList();
    }

    /** What a name holds is told once a text: where it stands first. */
    private boolean isToldBefore(NamedTie tie) {
        return tie.form() == NamedTie.Form.NAME
                && article.ties().stream()
                        .anyMatch(other -> other.subject().equals(tie.subject())
                                && other.type() == tie.type()
                                && other.object().equals(tie.object())
                                && other.sentence() < tie.sentence());
    }

    private static Polarity polarity(Sentence sentence, NamedTie tie, @Nullable PolarityReader polarities) {
        boolean mayBeToCome = MAY_BE_TO_COME.contains(tie.subject().kind())
                || MAY_BE_TO_COME.contains(tie.object().kind());
        Polarity told =
                mayBeToCome && polarities != null ? polarities.polarity(statement(sentence, tie)) : Polarity.ASSERTED;
        return told == Polarity.DENIED ? Polarity.ASSERTED : told;
    }

    private static Statement statement(Sentence sentence, NamedTie tie) {
        return new Statement(
                new Argument(tie.subject(), tie.token(), 1),
                tie.type(),
                new Argument(tie.object(), tie.token(), 1),
                sentence.token(tie.token()),
                1,
                extractor(tie),
                false);
    }

    private static String extractor(NamedTie tie) {
        return "pattern:name-" + tie.form().name().toLowerCase(Locale.ROOT) + "/1";
    }

    /** "The UN Security Council": its name alone, which no text gives to say whose it is. */
    private static boolean isOwnOrgan(NamedTie tie) {
        return tie.form() == NamedTie.Form.NAME
                && tie.type() == RelationType.PART_OF
                && tie.object().kind() == EntityKind.ORGANIZATION;
    }

    private Claim claim(Sentence sentence, NamedTie tie, Polarity polarity) {
        return new Claim(
                article.article().document().id(),
                new Tie(tie.subject(), tie.type(), tie.object()),
                polarity,
                Period.UNKNOWN,
                null,
                null,
                sentence.text(),
                article.article().offsets().inFile(sentence.start(), sentence.end()),
                isOwnOrgan(tie) ? OWN_ORGAN : CONFIDENCE.getOrDefault(tie.form(), 0.8),
                extractor(tie));
    }
}
