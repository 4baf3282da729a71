package dev.entente.text.relation;

import dev.entente.model.Claim;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.Tie;
import dev.entente.text.mention.MentionedArticle;
import dev.entente.text.mention.StatedPart;
import dev.entente.text.syntax.Sentence;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns what names say of parts and wholes into claims: it is taken for granted, whatever the sentence says of them. */
final class PartReader {
    private static final Map<String, Double> CONFIDENCE =
            Map.of("possessive", 0.93, "name", 0.86, "apposition", 0.92, "place", 0.9);

    private final MentionedArticle article;
    private final Map<Integer, List<StatedPart>> parts;

    PartReader(MentionedArticle article) {
        this.article = article;
        this.parts = article.parts().stream().collect(Collectors.groupingBy(StatedPart::sentence));
    }

    List<Claim> read(Sentence sentence) {
        return parts.getOrDefault(sentence.index(), List.of()).stream()
                .filter(part -> !isToldBefore(part))
                .filter(part -> part.type()
                        .definition()
                        .allows(part.part().kind(), part.whole().kind()))
                .map(part -> claim(sentence, part))
                .toList();
    }

    /** What a name holds is told once a text: where it stands first. */
    private boolean isToldBefore(StatedPart part) {
        return part.form().equals("name")
                && article.parts().stream()
                        .anyMatch(other -> other.part().equals(part.part())
                                && other.whole().equals(part.whole())
                                && other.sentence() < part.sentence());
    }

    private Claim claim(Sentence sentence, StatedPart part) {
        return new Claim(
                article.article().document().id(),
                new Tie(part.part(), part.type(), part.whole()),
                Polarity.ASSERTED,
                Period.UNKNOWN,
                null,
                null,
                sentence.text(),
                article.article().offsets().inFile(sentence.start(), sentence.end()),
                CONFIDENCE.getOrDefault(part.form(), 0.8),
                "pattern:part-" + part.form() + "/1");
    }
}
