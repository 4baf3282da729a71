package dev.entente.text.mention;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells English from other languages by the share of its commonest words. */
public final class EnglishText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "to", "in", "is", "that", "for", "with", "was", "as", "by", "he", "she", "it", "his",
            "are", "from", "at", "have", "has", "had", "they", "their", "be", "this", "which", "not", "will", "would",
            "said", "who", "were", "been", "its", "but", "we", "our", "you", "an", "a", "on", "there", "after",
            "before", "into", "between", "during", "about", "than", "when", "while", "met");
    /** Commonest words of languages in Latin letters that are neither English nor parts of names, as they stand within a sentence. */
    private static final Set<String> FOREIGN = Set.of(
            "à", "les", "des", "une", "dans", "pour", "que", "qui", "avec", "sur", "aux", "et", "ses", "leur", "und",
            "ist", "nicht", "mit", "dem", "ein", "eine", "einen", "zu", "für", "sich", "wurde", "con", "por", "una",
            "y", "según", "che", "della", "sono", "nel", "gli", "het", "een", "niet", "med", "och", "att", "som", "não",
            "uma", "em", "se", "nie", "się", "że", "jest", "oraz", "jsou", "bir", "bu", "için", "ile", "yang", "dengan",
            "untuk", "és", "hogy", "nem", "și", "şi", "cu", "ja", "että", "og", "af", "er", "til", "på", "và", "của",
            "là", "je", "su", "na");
    /** English words that other languages have too. */
    private static final Set<String> SHARED = Set.of(
            "a", "an", "he", "was", "in", "is", "on", "we", "as", "at", "her", "for", "of", "to", "have", "had", "met",
            "will", "been", "be", "by", "who");
    /** What English verbs of the past end in: "visited", "praised". */
    private static final Pattern PAST = Pattern.compile("\\p{Ll}{3,}ed");

    private static final int FEWEST_FOREIGN = 2;
    private static final int SAMPLE_CHARACTERS = 20_000;
    private static final int WORDS_NEEDED = 25;
    /** Running English has 0.35 to 0.5; French, German and Spanish have below 0.08 ("a", "an", "he", "was"). */
    private static final double MIN_SHARE = 0.12;

    /** A wire full of names has 0.08; a tag that says English is believed down to here. */
    private static final double MIN_SHARE_OF_TAGGED = 0.06;
    /** A brief of names has few common words; its verbs and the words that no other language has are a third of what is not a name. */
    private static final double MIN_SHARE_OF_SMALL = 0.2;

    private static final int LONGEST_BRIEF = 120;
    /** A headline or a list of names may have none, but is in Latin letters. */
    private static final double MIN_LATIN = 0.8;

    private EnglishText() {}

    /**
     * Whether the text reads as English. Its words tell before its tag; a text of a few words does when it is in Latin letters and neither its
     * tag nor its words are of another language.
     *
     * @param tag BCP 47 tag of its language, {@code und} where unknown
     */
    public static boolean holds(String text, String tag) {
        Matcher words = WORD.matcher(text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS)));
        int all = 0;
        int common = 0;
        int latin = 0;
        int foreign = 0;
        int onlyEnglish = 0;
        int past = 0;
        int small = 0;
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            all++;
            common += COMMON.contains(word) ? 1 : 0;
            onlyEnglish += COMMON.contains(word) && !SHARED.contains(word) ? 1 : 0;
            foreign += FOREIGN.contains(words.group()) ? 1 : 0;
            past += PAST.matcher(words.group()).matches() ? 1 : 0;
            small += Character.isLowerCase(words.group().codePointAt(0)) ? 1 : 0;
            latin += Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN ? 1 : 0;
        }
        if (all == 0) {
            return true;
        }
        boolean otherTag = !tag.isBlank() && !tag.startsWith("en") && !tag.equals("und");
        double share = tag.startsWith("en") ? MIN_SHARE_OF_TAGGED : MIN_SHARE;
        boolean readsAsOther = foreign >= FEWEST_FOREIGN && foreign > onlyEnglish;
        if (latin < MIN_LATIN * all || readsAsOther) {
            return false;
        }
        if (all < WORDS_NEEDED) {
            return !otherTag;
        }
        boolean brief = all < LONGEST_BRIEF && !otherTag && foreign < FEWEST_FOREIGN;
        return common >= share * all || brief && onlyEnglish + past >= MIN_SHARE_OF_SMALL * small;
    }
}
