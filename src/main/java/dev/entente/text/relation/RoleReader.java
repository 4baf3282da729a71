package dev.entente.text.relation;

import dev.entente.model.Claim;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.Tie;
import dev.entente.text.mention.Mention;
import dev.entente.text.mention.MentionedArticle;
import dev.entente.text.mention.StatedRole;
import dev.entente.text.syntax.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the roles that titles and appositions state into claims. */
final class RoleReader {
    private static final double EXPLICIT = 0.93;
    private static final double KNOWN_FROM_ELSEWHERE = 0.75;

    private final MentionedArticle article;
    private final Map<Integer, List<StatedRole>> roles;

    RoleReader(MentionedArticle article) {
        this.article = article;
        this.roles = article.roles().stream().collect(Collectors.groupingBy(StatedRole::sentence));
    }

    List<Claim> read(Sentence sentence) {
        return roles.getOrDefault(sentence.index(), List.of()).stream()
                .filter(role -> !role.person().equals(role.body())
                        && role.type()
                                .definition()
                                .allows(role.person().kind(), role.body().kind()))
                .filter(role -> !role.former()
                        || publishedOn() != null
                        || !role.tenure().isUnknown())
                .filter(role -> role.explicit() || !isOfSet(sentence, role) && !isToldElsewhere(role))
                .map(role -> claim(sentence, role))
                .toList();
    }

    /** "The leaders of Chile and Peru" in a text that names neither: who they were is known, not said. */
    private boolean isOfSet(Sentence sentence, StatedRole role) {
        List<Mention> meaning = article.mentionsIn(sentence).stream()
                .filter(mention -> mention.entities().contains(role.person()))
                .toList();
        boolean named = article.mentions().stream()
                .anyMatch(mention -> mention.entities().equals(List.of(role.person())));
        return !meaning.isEmpty()
                && !named
                && meaning.stream().allMatch(mention -> mention.entities().size() > 1);
    }

    /** What a bare title implies is told once a text: where the text says it in full, else where the title stands first. */
    private boolean isToldElsewhere(StatedRole role) {
        return article.roles().stream()
                .filter(other -> other.person().equals(role.person())
                        && other.type() == role.type()
                        && other.body().equals(role.body()))
                .anyMatch(other -> other.explicit() || other.sentence() < role.sentence());
    }

    private Claim claim(Sentence sentence, StatedRole role) {
        return new Claim(
                article.article().document().id(),
                new Tie(role.person(), role.type(), role.body()),
                Polarity.ASSERTED,
                period(role),
                null,
                null,
                sentence.text(),
                article.article().offsets().inFile(sentence.start(), sentence.end()),
                role.explicit() ? EXPLICIT : KNOWN_FROM_ELSEWHERE,
                role.explicit() ? "pattern:role/1" : "pattern:role-implied/1");
    }

    /** A former role ended when its known tenure did, or before the document; an undated document cannot say when, and then there is no claim. */
    private Period period(StatedRole role) {
        if (!role.tenure().isUnknown()) {
            return role.tenure();
        }
        LocalDate day = publishedOn();
        return role.former() && day != null ? Period.until(PartialDate.day(day)) : Period.UNKNOWN;
    }

    private @Nullable LocalDate publishedOn() {
        return article.article().document().publishedOn();
    }
}
