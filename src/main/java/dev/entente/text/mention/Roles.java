package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the roles that titles and appositions state. Single use. */
final class Roles {
    private static final int LONGEST_APPOSITION = 22;
    static final Office HEAD = new Office("leader", RelationType.LEADS, Office.Body.ANY, null);

    private final Draft draft;
    private final RoleStatements statements;
    private final OfficeBodies bodies;
    private final GivenRoles given;

    Roles(Draft draft, Cast cast) {
        this.draft = draft;
        this.statements = new RoleStatements(draft, cast);
        this.bodies = new OfficeBodies(draft);
        this.given = new GivenRoles(statements, bodies);
    }

    /** Reads those of all people found so far. */
    void read() {
        for (Line line : draft.lines()) {
            for (Mention mention : draft.in(line)) {
                EntityId person = mention.entities().get(0);
                boolean name = mention.isNamed();
                if (name
                        && person.kind() == EntityKind.PERSON
                        && mention.entities().size() == 1) {
                    readTitles(line, mention, person);
                    readKnownOffice(line, mention, person);
                    readBefore(line, mention, person);
                    readBehind(line, mention, person);
                    given.read(line, mention, person);
                }
            }
        }
    }

    /** "Chinese President Xi Jinping", "Senator Sanders of Vermont", "President Xi". */
    private void readTitles(Line line, Mention mention, EntityId person) {
        List<Found<Office>> titles = Titles.between(line, mention.firstToken(), mention.endToken());
        for (Found<Office> title : titles) {
            if (titles.stream().anyMatch(next -> next.first() == title.end() && isAdviser(next))) {
                continue;
            }
            int before = title.first();
            boolean former = isFormer(line, before);
            while (TitleWords.isFormer(line, before - 1)) {
                before--;
            }
            Optional<Mention> left = bodies.before(
                            line, TitleWords.start(line, before, title.values().get(0)))
                    .filter(body -> !isWhere(line, body));
            Optional<Mention> right = line.word(mention.endToken()).matches("of|for")
                    ? bodies.at(line, mention.endToken() + 1)
                    : Optional.empty();
            Office office = OfficeWords.meant(line, title, left.or(() -> right));
            int first = left.map(Mention::firstToken).orElse(before);
            int end = right.map(Mention::endToken).orElse(mention.endToken());
            List<EntityId> beside = new ArrayList<>();
            left.ifPresent(body -> beside.add(body.entities().get(0)));
            right.ifPresent(body -> beside.add(body.entities().get(0)));
            RoleStatements.Place place = new RoleStatements.Place(line, first, end, person, former);
            boolean partly = right.filter(body -> isWholeOfPart(line, body)).isPresent()
                    && statements.statePart(
                            place, office, right.get().entities().get(0));
            if (!partly
                    && (beside.isEmpty()
                            || beside.stream().noneMatch(body -> statements.state(place, office, body, true)))) {
                statements.implied(place, office);
            }
        }
    }

    /** "<em>In Skopje</em> President X said": where it was, and not whose he is. */
    private static boolean isWhere(Line line, Mention body) {
        boolean beside = line.word(body.endToken()).matches("['’]s?");
        int before = body.firstToken() - 1;
        while (line.tag(before).matches("DT|JJ|VBG")) {
            before--;
        }
        return body.kind() != MentionKind.DEMONYM
                && !beside
                && line.word(before).matches("in|at|from|near|outside|inside");
    }

    /** "Colonel Gaddafi <em>of Libya</em>", "Rand Paul <em>of Kentucky</em>": who is known to lead the state then, or to sit for a district in its state's chamber. */
    private void readKnownOffice(Line line, Mention mention, EntityId person) {
        if (!line.word(mention.endToken()).equals("of")
                || Titles.between(line, mention.firstToken(), mention.endToken()).stream()
                        .map(title -> title.values().get(0))
                        .anyMatch(office -> office.relation() != null && !office.isRank())) {
            return;
        }
        bodies.at(line, mention.endToken() + 1).ifPresent(body -> statements
                .known(person, body.entities().get(0))
                .ifPresent(office -> statements.state(
                        new RoleStatements.Place(line, mention.firstToken(), body.endToken(), person, false),
                        office,
                        body.entities().get(0),
                        true)));
    }

    /** "Kim Jong-hoon, a member of the National Assembly and co-chair of the Minjung Party". */
    private void readBehind(Line line, Mention mention, EntityId person) {
        int comma = behindOrigin(line, mention.endToken());
        // "Helped by Olaf Scholz, between two summits of ...": no apposition.
        if (!line.word(comma).matches(",|\\(|-lrb-") || line.tag(comma + 1).equals("IN")) {
            return;
        }
        int limit = Math.min(line.size(), comma + LONGEST_APPOSITION);
        boolean fresh = true;
        boolean told = false;
        for (int i = comma + 1; i < limit; i++) {
            if (line.token(i).isVerb() && !line.tag(i).matches("VBG|VBN")
                    || line.word(i).matches("[.;:)]|-rrb-|who|which|–|—")) {
                return;
            }
            if (draft.at(line, i)
                    .filter(m -> m.entities().get(0).kind() == EntityKind.PERSON && m.kind() != MentionKind.OFFICE)
                    .isPresent()) {
                return;
            }
            if (line.word(i).equals(",")
                    && line.titleAt(i + 1).isEmpty()
                    && !line.word(i + 1).matches("and|the|a|an")) {
                return;
            }
            if (fresh && readHeadOfGovernment(line, mention, person, i)) {
                return;
            }
            Optional<Found<Office>> title = line.titleAt(i);
            boolean member = line.word(i).equals("member") && line.word(i + 1).equals("of");
            if (fresh && (title.isPresent() || member)) {
                int start = i;
                int end = title.map(Found::end).orElse(i + 1);
                Optional<Mention> left = bodies.before(
                        line,
                        title.map(found -> TitleWords.start(
                                        line, found.first(), found.values().get(0)))
                                .orElse(TitleWords.startOfGrades(line, start)));
                Optional<Mention> beside =
                        line.word(end).matches("of|for|to|at|in") ? bodies.at(line, end + 1) : Optional.empty();
                Optional<Office> named = title.map(found -> OfficeWords.meant(line, found, left.or(() -> beside)));
                boolean sentThere = named.filter(Office::isOfEnvoy).isPresent()
                        && !line.word(end).equals("of");
                Optional<Mention> right = sentThere ? Optional.empty() : beside;
                int behind = right.map(Mention::endToken).orElse(end);
                boolean second =
                        told && isJoined(line, left.map(Mention::firstToken).orElse(start));
                if (isNextMans(line, behind)
                        || (second || isInRow(line, mention))
                                && line.word(behind).equals(",")
                                && isNextMans(line, behind + 1)) {
                    return;
                }
                RoleStatements.Place place = new RoleStatements.Place(
                        line,
                        mention.firstToken(),
                        right.map(Mention::endToken).orElse(end),
                        person,
                        TitleWords.isFormerWithin(line, comma, start));
                if (member) {
                    right.ifPresent(body ->
                            statements.stateMember(place, body.entities().get(0)));
                } else {
                    Office office = findAdviser(line, start).orElse(named.orElseThrow());
                    boolean stated = right.filter(body -> stateOf(line, place, office, body))
                                    .isPresent()
                            || left.filter(body -> statements.state(
                                            place, office, body.entities().get(0), true))
                                    .isPresent();
                    if (!stated) {
                        statements.implied(place, office);
                    }
                }
                told = true;
                i = behindMaster(line, named, right, end) - 1;
            }
            fresh = true;
        }
    }

    /** "Secretary of the council, <em>and the Saudi</em> adviser, X". */
    private static boolean isJoined(Line line, int first) {
        int start = TitleWords.startOfGrades(line, first);
        return line.word(start - 1).matches(",|the|and");
    }

    /** "Marshal Bulganin, the <em>head of the Soviet government</em>". */
    private boolean readHeadOfGovernment(Line line, Mention mention, EntityId person, int head) {
        if (!line.word(head).equals("head") || !line.word(head + 1).equals("of")) {
            return false;
        }
        Optional<Mention> state = bodies.at(line, head + 2)
                .filter(body -> body.entities().get(0).kind() == EntityKind.STATE
                        && line.word(body.endToken() - 1).matches("government|state|junta|regime"));
        return state.filter(body -> statements.state(
                        new RoleStatements.Place(line, mention.firstToken(), body.endToken(), person, false),
                        HEAD,
                        body.entities().get(0),
                        true))
                .isPresent();
    }

    /** "President Kaunda <em>of Zambia</em>, the chairman of the OAU": behind the state that belongs to the name. */
    private int behindOrigin(Line line, int end) {
        return Optional.of(end)
                .filter(of -> line.word(of).equals("of"))
                .flatMap(of -> bodies.at(line, of + 1))
                .map(Mention::endToken)
                .filter(behind -> line.word(behind).equals(","))
                .orElse(end);
    }

    /** "The envoy of <em>the ASEAN Chair</em>": the second title is his who sent the envoy. */
    private static int behindMaster(Line line, Optional<Office> office, Optional<Mention> body, int end) {
        return body.filter(sender -> office.filter(Office::isOfEnvoy).isPresent())
                .flatMap(sender -> line.titleAt(sender.endToken()))
                .map(Found::end)
                .orElse(end);
    }

    /**
     * "Jake Sullivan, Director of the National Economic Council | <em>Brian Deese</em>": a title before another's name is no apposition, nor is one in a row of
     * titles that each stand before their man: "the King of A, X, the President of B, <em>Y</em>".
     */
    private boolean isNextMans(Line line, int end) {
        return line.isCapitalised(end)
                && (line.isPerson(end)
                        || draft.at(line, end)
                                .filter(next -> next.entities().get(0).kind() == EntityKind.PERSON)
                                .isPresent());
    }

    /** Whether titles stand before their men here: "the President of B, <em>Y</em>", "President of A <em>X</em>, and President of B, Y". */
    private static boolean isInRow(Line line, Mention mention) {
        return line.word(mention.firstToken() - 1).equals(",")
                || line.word(mention.endToken() + 1).equals("and")
                || Titles.between(line, mention.firstToken(), mention.endToken()).stream()
                        .anyMatch(title -> title.values().get(0).relation() != null);
    }

    /** "the president of Kenya, William Ruto", "the leader of US imperialism, X", "his prime minister, X". */
    private void readBefore(Line line, Mention mention, EntityId person) {
        int end = line.word(mention.firstToken() - 1).equals(",") ? mention.firstToken() - 1 : mention.firstToken();
        Optional<Mention> body = draft.at(line, end - 1)
                .filter(m -> OfficeBodies.isBody(m.entities().get(0)))
                // "An envoy of Brazilian President X": the adjective belongs to what follows.
                .filter(m -> m.kind() != MentionKind.DEMONYM);
        if (body.isPresent()) {
            int of = body.get().firstToken() - 1;
            if (line.word(of).equals("the")) {
                of--;
            }
            boolean speaks = line.word(of).equals("for")
                    && line.titleEndingAt(of)
                            .filter(found -> found.values().get(0).key().equals("spokesperson"))
                            .isPresent();
            if (line.word(of).matches("to|in|at|for") && !speaks) {
                readSentTo(line, mention, person, of);
                return;
            }
            Optional<Found<Office>> title =
                    speaks || line.word(of).equals("of") ? line.titleEndingAt(of) : Optional.empty();
            title.filter(found -> findAdviser(line, found.first()).isEmpty())
                    .filter(found -> end == mention.firstToken() || !isApposition(line, found.first()))
                    .ifPresent(found -> statements.state(
                            new RoleStatements.Place(
                                    line, found.first(), mention.endToken(), person, isFormer(line, found.first())),
                            OfficeWords.meant(line, found, body),
                            body.get().entities().get(0),
                            true));
            return;
        }
        if (end < mention.firstToken()) {
            line.titleEndingAt(end).ifPresent(found -> readApposed(line, mention, person, found));
        }
    }

    /** "<em>Malaita's premier</em>, X", "<em>the Foreign Secretary</em>, X". */
    private void readApposed(Line line, Mention mention, EntityId person, Found<Office> found) {
        int start = TitleWords.start(line, found.first(), found.values().get(0));
        while (TitleWords.isFormer(line, start - 1)) {
            start--;
        }
        Optional<Mention> left = bodies.before(line, start);
        RoleStatements.Place place = new RoleStatements.Place(
                line,
                left.map(Mention::firstToken).orElse(found.first()),
                mention.endToken(),
                person,
                isFormer(line, found.first()));
        Office office = OfficeWords.meant(line, found, left);
        if (left.isPresent()) {
            statements.state(place, office, left.get().entities().get(0), true);
        } else if (line.word(start - 1).equals("the") && !isApposition(line, found.first())) {
            statements.implied(place, office);
        }
    }

    /** "<em>The French ambassador</em> to Chad, X", "<em>the ambassador of France</em> to Chad, X": of who sent him. */
    private void readSentTo(Line line, Mention mention, EntityId person, int to) {
        Optional<Found<Office>> before = line.titleEndingAt(to);
        Optional<Mention> sender =
                before.flatMap(found -> bodies.before(line, TitleWords.startOfGrades(line, found.first())));
        if (before.isEmpty()) {
            sender = draft.at(line, to - 1)
                    .filter(m -> OfficeBodies.isBody(m.entities().get(0)));
            before = sender.map(body -> line.word(body.firstToken() - 1).equals("the")
                            ? body.firstToken() - 2
                            : body.firstToken() - 1)
                    .filter(of -> line.word(of).equals("of"))
                    .flatMap(line::titleEndingAt);
        }
        if (before.isPresent() && sender.isPresent()) {
            Office office = OfficeWords.meant(line, before.get(), sender);
            int first = Math.min(before.get().first(), sender.get().firstToken());
            if (office.isService()) {
                statements.state(
                        new RoleStatements.Place(
                                line,
                                first,
                                mention.endToken(),
                                person,
                                isFormer(line, before.get().first())),
                        office,
                        sender.get().entities().get(0),
                        true);
            }
        }
    }

    /**
     * Whether the title is said of the person before it: "at the invitation of Paul Kagame, <em>President of Rwanda</em>, Yoweri Museveni came"; not in a row of
     * titles that each stand before their man.
     */
    private boolean isApposition(Line line, int title) {
        int comma = TitleWords.startOfGrades(line, title) - 1;
        while (line.word(comma).equals("the") || TitleWords.isFormer(line, comma)) {
            comma--;
        }
        return line.word(comma).equals(",")
                && draft.at(line, comma - 1)
                        .filter(before -> before.entities().get(0).kind() == EntityKind.PERSON)
                        .filter(before -> before.kind() != MentionKind.OFFICE && !isInRow(line, before))
                        .isPresent();
    }

    private static boolean isAdviser(Found<Office> title) {
        return title.values().get(0).key().endsWith("adviser");
    }

    /** The adviser whose master this title names: "an <em>adviser</em> to the Prime Minister". */
    private Optional<Office> findAdviser(Line line, int title) {
        int to = bodies.before(line, title).map(Mention::firstToken).orElse(title) - 1;
        if (line.word(to).equals("the")) {
            to--;
        }
        return line.word(to).equals("to")
                ? line.titleEndingAt(to).filter(Roles::isAdviser).map(found -> found.values()
                        .get(0))
                : Optional.empty();
    }

    private boolean stateOf(Line line, RoleStatements.Place place, Office office, Mention body) {
        EntityId id = body.entities().get(0);
        return isWholeOfPart(line, body) && statements.statePart(place, office, id)
                || statements.state(place, office, id, true);
    }

    /** "Chairman of <em>the Communist Party of Vietnam</em>'s commission": the office is in a part of the body. */
    private static boolean isWholeOfPart(Line line, Mention body) {
        return line.word(body.endToken()).matches("['’]s?");
    }

    private boolean isFormer(Line line, int index) {
        int before = bodies.before(line, index).map(Mention::firstToken).orElse(index);
        return TitleWords.isFormer(line, index - 1) || TitleWords.isFormer(line, before - 1);
    }
}
