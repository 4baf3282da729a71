package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.text.gazetteer.Office;
import java.util.Optional;

/** Reads the roles that a verb gives: "appointed X prime minister of Jordan". */
final class GivenRoles {
    /** Verbs that give somebody an office, in what they say is done. */
    private static final String GIVING = "appointed|appoints|named|names|made|makes|installed|installs|designated";

    private static final int LONGEST_ARTICLE = 3;

    private final RoleStatements statements;
    private final OfficeBodies bodies;

    GivenRoles(RoleStatements statements, OfficeBodies bodies) {
        this.statements = statements;
        this.bodies = bodies;
    }

    /** "The king made X <em>the head of the guard</em>", "appointed X <em>prime minister of Jordan</em>". */
    void read(Line line, Mention mention, EntityId person) {
        int verb = Titles.startBefore(line, mention.firstToken()) - 1;
        if (verb < 0 || !line.token(verb).isVerb() || !line.word(verb).matches(GIVING)) {
            return;
        }
        int first = mention.endToken();
        while (line.word(first).matches("as|the|a|new|its|to|be") && first < mention.endToken() + LONGEST_ARTICLE) {
            first++;
        }
        int title = first;
        boolean head = line.word(title).equals("head");
        Optional<Found<Office>> given = line.titleAt(title);
        int of = given.map(Found::end).orElse(title + 1);
        if (given.isEmpty() && !head || !line.word(of).matches("of|to")) {
            return;
        }
        Optional<Mention> body = bodies.at(line, of + 1);
        Office office = given.map(found -> OfficeWords.meant(line, found, body)).orElse(Roles.HEAD);
        body.filter(led -> !office.isOfEnvoy() && line.word(of).equals("of"))
                .ifPresent(led -> statements.state(
                        new RoleStatements.Place(line, mention.firstToken(), led.endToken(), person, false),
                        office,
                        led.entities().get(0),
                        true));
    }
}
