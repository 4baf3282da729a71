package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.Period;
import dev.entente.model.RelationType;

/**
 * A role that a title or an apposition states: "Chinese President Xi Jinping", "Kim Jong-hoon, a member of the National Assembly".
 *
 * @param sentence index of the sentence in the article
 * @param firstToken index of the first word of title and name together
 * @param endToken index of the first word behind them
 * @param person who has the role
 * @param type LEADS, HOLDS_OFFICE_IN, MEMBER_OF or REPRESENTS
 * @param body what it is a role in
 * @param former whether the text says that it has ended: "former", "ex-", "the late"
 * @param tenure when a former role was held, if the gazetteer knows; else unknown
 * @param explicit whether a word of the sentence names the body ("Chinese President"), rather than the gazetteer knowing it ("President Xi")
 */
public record StatedRole(
        int sentence,
        int firstToken,
        int endToken,
        EntityId person,
        RelationType type,
        EntityId body,
        boolean former,
        Period tenure,
        boolean explicit) {}
