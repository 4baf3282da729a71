package dev.entente.text.mention;

import dev.entente.text.Article;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.syntax.Sentence;
import java.util.List;

/**
 * Finds what an article mentions and which entity each mention means: names by the gazetteer first, people in full before their
 * surnames, pronouns last. What is not plain is left out. May be used by several threads at once; linear in the article's length.
 */
public final class MentionFinder {
    private final Gazetteer gazetteer;

    public MentionFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The article with its mentions; of a text in a language other than English, the gazetteer's names only. */
    public MentionedArticle find(Article article, List<Sentence> sentences) {
        Draft draft = new Draft(article, sentences, gazetteer);
        if (!EnglishText.holds(article.text(), article.document().language())) {
            new ForeignNames(draft).find();
            return draft.finish();
        }
        Cast cast = new Cast(gazetteer, draft.day(), draft::paragraphStart);
        new FullNames(draft, cast).find();
        new PairedNames(draft).find();
        new NamedOccasions(draft).find();
        new SeatedEvents(draft).find();
        new RegionalGroups(draft).find();
        new InitialNames(draft).find();
        Movements movements = new Movements(draft);
        movements.findByForm();
        new OwnMinistry(draft).find();
        new ShortBodyNames(draft).find();
        new NamedOrganizations(draft).find();
        new JointSides(draft).find();
        new ListedHolders(draft, cast).read();
        SponsoredGroups sponsored = new SponsoredGroups(draft);
        sponsored.find();
        new StatePhrases(draft, cast).find();
        new OfficesOfStates(draft, cast).find();
        new StatesMinisters(draft, cast).read();
        Roles roles = new Roles(draft, cast);
        roles.read();
        new ShortNames(draft, cast).find();
        roles.read();
        new ForeignNames(draft).findOtherScripts();
        new NamedPlaces(draft).find();
        movements.findPlurals();
        new Arsenals(draft).find();
        new Counterparts(draft).read();
        new LedBodies(draft).read();
        Setting setting = new Setting(draft);
        new StateOrgans(draft, setting).find();
        new GenericOrgans(draft, setting).find();
        new References(draft, cast, setting).find();
        roles.read();
        new TiedStates(draft).find();
        new MinistersOfText(draft, cast, setting).read();
        new OwnCountries(draft).find();
        new Embassies(draft).read();
        new Kin(draft).read();
        new OwnFighters(draft).read();
        new Memberships(draft).read();
        new PartyMembers(draft).read();
        new Headquarters(draft).read();
        sponsored.read();
        new PlacedEvents(draft).find();
        new Wholes(draft).read();
        new HomeStates(draft).read();
        return draft.finish();
    }
}
