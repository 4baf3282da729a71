package dev.entente.text;

import dev.entente.model.Claim;
import dev.entente.model.Entity;
import java.util.List;

/**
 * What a reader took from an article.
 *
 * @param claims in the order of the text
 * @param entities every entity that a claim names, each once
 * @param issues passages that could not be used
 */
public record Reading(List<Claim> claims, List<Entity> entities, List<ReadingIssue> issues) {
    public Reading {
        claims = List.copyOf(claims);
        entities = List.copyOf(entities);
        issues = List.copyOf(issues);
    }

    /** Whether reading the same text again would take the same from it. */
    public boolean isFinal() {
        return issues.stream().noneMatch(ReadingIssue::mayPass);
    }
}
