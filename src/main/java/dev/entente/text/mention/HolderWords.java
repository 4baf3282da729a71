package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.Office;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether somebody can be meant by a title with an article: who holds the office, whom the text has called so ("the colonel"), whose office has the word in its name ("the minister"). */
final class HolderWords {
    private static final Pattern HEAD = Pattern.compile("(head|chief) of (state|government)");
    /** Of several offices the last word. */
    private static final Set<String> SORTS = Set.of("minister", "secretary");

    /** Between a title and a name, in words: "of the Republic of Mexico,". */
    private static final int BETWEEN = 6;

    /** Of an apposition behind the name: ", the". */
    private static final int BEHIND = 2;

    private final Draft draft;
    private final Cast cast;
    private final Gazetteer gazetteer;

    HolderWords(Draft draft, Cast cast) {
        this.draft = draft;
        this.cast = cast;
        this.gazetteer = draft.gazetteer();
    }

    /** Titles of churches are no offices in the tables: "the Archbishop". */
    static boolean isClerical(Office office) {
        return office.key().equals("cardinal");
    }

    boolean holds(Line line, EntityId person, Found<Office> title) {
        Office office = title.values().get(0);
        String words = line.text(title.first(), title.end()).toLowerCase(Locale.ROOT);
        if (office.isRank() || isClerical(office)) {
            return isCalled(person, words);
        }
        if (HEAD.matcher(words).matches()) {
            return leadsState(person);
        }
        return holds(person, office) || SORTS.contains(words) && isOfSort(person, words);
    }

    /** Whether the text has given the person the office. */
    boolean isTold(EntityId person, Found<Office> title) {
        return cast.find(person)
                .filter(member -> member.hasOffice(title.values().get(0).key()))
                .isPresent();
    }

    private boolean holds(EntityId person, Office office) {
        return cast.find(person)
                        .filter(member -> member.hasOffice(office.key()))
                        .isPresent()
                || gazetteer
                        .findPerson(person)
                        .filter(known -> known.holds(office, draft.day()))
                        .isPresent();
    }

    /** "Colonel Nasser", "Gen. George Grivas": whether a name of the person in the text begins with the word. */
    private boolean isCalled(EntityId person, String word) {
        return draft.lines().stream().anyMatch(line -> draft.in(line).stream()
                .filter(mention -> mention.entities().get(0).equals(person))
                .filter(Mention::isNamed)
                .flatMap(mention -> Titles.between(line, mention.firstToken(), mention.endToken()).stream())
                .anyMatch(title -> inFull(line.word(title.end() - 1)).equals(word)));
    }

    private static String inFull(String word) {
        return switch (word) {
            case "gen." -> "general";
            case "col." -> "colonel";
            case "adm." -> "admiral";
            case "capt." -> "captain";
            default -> word;
        };
    }

    private boolean leadsState(EntityId person) {
        LocalDate day = draft.day();
        return draft.roles().stream()
                        .anyMatch(role -> role.person().equals(person)
                                && role.type() == RelationType.LEADS
                                && role.body().kind() == EntityKind.STATE
                                && !role.former())
                || day != null
                        && gazetteer
                                .findPerson(person)
                                .flatMap(known -> known.findLedState(day))
                                .isPresent();
    }

    /** "The <em>Secretary</em>", of one beside whose name the text has an office of that word: "the Secretary of Foreign Relations of Mexico, X". */
    private boolean isOfSort(EntityId person, String word) {
        return draft.lines().stream().anyMatch(line -> draft.in(line).stream()
                .filter(mention -> mention.entities().get(0).equals(person) && mention.isNamed())
                .anyMatch(mention -> line.titles().stream()
                        .filter(title -> title.values().get(0).isService() && isBeside(title, mention))
                        .anyMatch(title -> line.text(title.first(), title.end())
                                .toLowerCase(Locale.ROOT)
                                .matches("(.* )?" + word + "( .*)?"))));
    }

    /** Whether no more than the state and a comma stand between them. */
    private static boolean isBeside(Found<Office> title, Mention mention) {
        return title.end() <= mention.endToken()
                ? mention.firstToken() - title.end() <= BETWEEN
                : title.first() - mention.endToken() <= BEHIND;
    }
}
