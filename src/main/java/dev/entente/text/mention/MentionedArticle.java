package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.text.Article;
import dev.entente.text.syntax.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A parsed article with all that it mentions.
 *
 * @param article the article
 * @param sentences its sentences, in order
 * @param mentions in the order of the text, none inside another
 * @param roles the roles that titles and appositions state
 * @param ties the ties that names state by themselves
 * @param entities every entity that a mention or a role names
 * @param homes the states that a person serves or has served, or that a place lies in, as far as roles and gazetteer know them
 */
public record MentionedArticle(
        Article article,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<StatedRole> roles,
        List<NamedTie> ties,
        Map<EntityId, Entity> entities,
        Map<EntityId, Set<EntityId>> homes) {
    /** One that whose names state no ties. */
    public MentionedArticle(
            Article article,
            List<Sentence> sentences,
            List<Mention> mentions,
            List<StatedRole> roles,
            Map<EntityId, Entity> entities) {
        this(article, sentences, mentions, roles, List.of(), entities, Map.of());
    }

    public MentionedArticle {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
        ties = List.copyOf(ties);
        entities = Map.copyOf(entities);
        homes = Map.copyOf(homes);
    }

    /** The mentions of one sentence, in order. */
    public List<Mention> mentionsIn(Sentence sentence) {
        return mentions.stream().filter(m -> m.sentence() == sentence.index()).toList();
    }
}
