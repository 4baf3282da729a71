package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.PhraseKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bodies that every state has and that texts name by the state's name: "the Russian foreign ministry", "Seoul's parliament". */
final class StateBodies {
    private static final String AFFAIRS =
            "foreign affairs|external affairs|external relations|foreign relations|internal affairs|home affairs|(?:national )?defen[cs]e"
                    + "|(?:the )?interior|finance|the economy|economy|justice|health|education|trade|commerce|industry|energy|oil|petroleum|agriculture"
                    + "|information|culture|labou?r|transport|intelligence|(?:state|public|national) security|water|environment|tourism|planning|mines";
    private static final Pattern BODY = Pattern.compile(
            "^(ministry of (?:" + AFFAIRS + ")"
                    + "|(foreign|defen[cs]e|finance|interior|unification|justice|health|trade|commerce|energy|oil|information|home|intelligence|agriculture|education|economy|culture|transport|labou?r|industry) ministry"
                    + "|foreign office|state department|parliament|senate|house of representatives|national assembly|congress|supreme court|constitutional court"
                    + "|high court|central bank|(?:independent )?(?:national )?(?:electoral|election|elections) (?:commission|council|board)"
                    + "|council of (?:state|ministers)|state council"
                    + "|(?:(?:supreme )?national )?security council(?! (?:resolution|draft|vote|seat|veto|meeting|presidency|member|statement)))\\b");

    /** Whose ministries every state has. */
    private static final Pattern EVERYWHERE =
            Pattern.compile("foreign|external|defen[cs]e|finance|interior|internal|home|unification");

    /** The longest name in words. */
    private static final int LONGEST = 5;

    private StateBodies() {}

    /** The body named from this word on, as one of this state. */
    static Optional<Entity> find(Line line, int from, String state) {
        return matched(line, from).map(words -> Entity.named(EntityKind.ORGANIZATION, name(words) + " of " + state));
    }

    /** How many words name it. */
    static int length(Line line, int from) {
        return matched(line, from).map(words -> words.split(" ").length).orElse(0);
    }

    /** Where a body's name begins that ends before this word: "the <em>Foreign Ministry</em> of Japan"; this word's own index where none does. */
    static int startBefore(Line line, int end) {
        for (int first = Math.max(0, end - LONGEST); first < end; first++) {
            if (length(line, first) == end - first) {
                return first;
            }
        }
        return end;
    }

    /** Whether the words are a part of such a name, or all of one whose state stands behind: "the Kenyan Ministry | of Justice", "the Supreme Court | of Ghana". */
    static boolean isOfState(Line line, int first, int end) {
        for (int start = first; start < end; start++) {
            if (length(line, start) > end - start) {
                return true;
            }
        }
        int state = line.word(end + 1).equals("the") ? end + 2 : end + 1;
        return length(line, first) == end - first
                && isNamedWithOf(line, first)
                && line.word(end).equals("of")
                && line.phraseAt(state)
                        .filter(found -> found.values().get(0).kind() == PhraseKind.NAME
                                && found.values().get(0).entity().kind() == EntityKind.STATE)
                        .isPresent();
    }

    /** Whether the state stands behind its name: "Supreme Court of Ghana", "National Assembly of Bulgaria"; other parliaments are read by the state's name. */
    static boolean isNamedWithOf(Line line, int first) {
        return matched(line, first)
                .filter(words ->
                        words.matches(".*(ministry|office|court|bank|commission|council|board).*|national assembly"))
                .isPresent();
    }

    /** Whether these words name a ministry and not whose. */
    static boolean isMinistry(Line line, int first, int end) {
        return matched(line, first)
                .filter(words -> words.matches(".*ministry.*")
                                && EVERYWHERE.matcher(words).find()
                        || words.equals("foreign office"))
                .filter(words -> words.split(" ").length == end - first)
                .isPresent();
    }

    /** The role under which the gazetteer may know it. */
    static Optional<String> role(Line line, int from) {
        return matched(line, from).flatMap(words -> switch (words) {
            case "senate" -> Optional.of("upper");
            case "house of representatives", "national assembly" -> Optional.of("lower");
            case "congress", "parliament" -> Optional.of("legislature");
            case "foreign ministry", "ministry of foreign affairs", "foreign office", "state department" ->
                Optional.of("foreign-ministry");
            default -> Optional.empty();
        });
    }

    private static String name(String words) {
        return switch (words) {
            case "foreign ministry", "foreign office" -> "Ministry of Foreign Affairs";
            case "defense ministry", "defence ministry", "ministry of defence" -> "Ministry of Defense";
            case "ministry of national defence" -> "Ministry of National Defense";
            case "finance ministry" -> "Ministry of Finance";
            default ->
                capitalised(
                        words.endsWith(" ministry") ? "ministry of " + words.substring(0, words.indexOf(' ')) : words);
        };
    }

    private static String capitalised(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : words.split(" ")) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(word.matches("of|the") ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private static Optional<String> matched(Line line, int from) {
        if (from >= line.size()) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < Math.min(line.size(), from + LONGEST); i++) {
            words.append(words.isEmpty() ? "" : " ").append(line.word(i));
        }
        Matcher body = BODY.matcher(words);
        return body.find() ? Optional.of(body.group(1)) : Optional.empty();
    }
}
