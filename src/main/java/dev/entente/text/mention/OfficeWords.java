package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Office;
import java.util.Optional;

/** Which office a title names where it names several: by its letters and by what stands beside it. */
final class OfficeWords {
    private static final Office REPRESENTATIVE = new Office("delegate", RelationType.REPRESENTS, Office.Body.ANY, null);

    private OfficeWords() {}

    /**
     * "The Soviet <em>representative</em>" is no legislator, and "India's <em>High Commissioner</em>" is its ambassador, while one of the United Nations is in its service.
     * The premier of a place leads that, and a captain may lead a team. Of several leaders only the deputy is none.
     *
     * @param body what the title stands beside; empty where it stands alone
     */
    static Office meant(Line line, Found<Office> title, Optional<Mention> body) {
        Office first = title.values().get(0);
        String words = line.text(title.first(), title.end());
        if (words.equals("representative") && body.isPresent()) {
            return REPRESENTATIVE;
        }
        boolean ofPlace = body.filter(mention -> mention.entities().get(0).kind() == EntityKind.PLACE)
                .isPresent();
        if (words.equalsIgnoreCase("premier") && ofPlace) {
            return new Office("premier", RelationType.LEADS, Office.Body.PLACE, null);
        }
        boolean ofOrganization = body.filter(
                        mention -> mention.entities().get(0).kind() == EntityKind.ORGANIZATION)
                .isPresent();
        if (words.equalsIgnoreCase("secretary") && ofOrganization) {
            return new Office(first.key(), RelationType.HOLDS_OFFICE_IN, Office.Body.ANY, null);
        }
        if (words.equalsIgnoreCase("captain")) {
            return new Office("captain", null, Office.Body.NONE, null);
        }
        if (first.relation() == RelationType.LEADS
                && line.word(title.first() - 1).matches("deputy|vice|assistant")) {
            return new Office("deputy-" + first.key(), RelationType.HOLDS_OFFICE_IN, first.body(), first.gender());
        }
        if (words.equals("director") && isOfWhole(line, title, body)) {
            return new Office("director", RelationType.LEADS, first.body(), first.gender());
        }
        boolean ofState = body.map(mention -> mention.entities().get(0))
                .map(EntityId::kind)
                .filter(EntityKind.STATE::equals)
                .isPresent();
        return ofState
                ? title.values().stream().filter(Office::isOfEnvoy).findFirst().orElse(first)
                : first;
    }

    /** "<em>Director of the Central Intelligence Agency</em>"; a "regional director of" it and a "director for Asia at" it lead a part. */
    private static boolean isOfWhole(Line line, Found<Office> title, Optional<Mention> body) {
        boolean part = line.tag(title.first() - 1).matches("JJ|NNP?|VBG")
                && !line.word(title.first() - 1).matches("executive|former|new|current|then|ex|acting|longtime");
        return !part
                && line.word(title.end()).equals("of")
                && body.filter(whole -> whole.entities().get(0).kind() == EntityKind.ORGANIZATION
                                && whole.firstToken() > title.first())
                        .isPresent();
    }
}
