package dev.entente.graph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into a search, folded: lower case, no marks on Latin letters, words parted by one space. Names are folded the
 * same way to be compared with it.
 */
final class SearchText {
    /** Shorter words differ by one letter from too many others; beside other words one letter less will do. */
    private static final int FUZZY_FROM_LENGTH = 3;

    private static final Pattern MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    /** Lucene's standard tokenizer keeps every Han and Hiragana sign apart, so we do. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}]|[\\p{L}\\p{M}\\p{Nd}&&[^\\p{IsHan}\\p{IsHiragana}]]+");

    /** What the analyzer standard-folding leaves out: Lucene's English stop words. */
    private static final Set<String> STOP_WORDS = Set.of(
            "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this"
                    .concat(" to was will with")
                    .split(" "));

    private final String folded;
    private final List<String> words;

    private SearchText(String folded, List<String> words) {
        this.folded = folded;
        this.words = words;
    }

    static SearchText of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String composed = APOSTROPHES
                .matcher(Normalizer.normalize(plain, Normalizer.Form.NFC))
                .replaceAll("");
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(composed);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return new SearchText(String.join(" ", words), List.copyOf(words));
    }

    /** The words, folded; names with the same are the same however they are spelt. */
    String folded() {
        return folded;
    }

    /** Whether there is nothing to search for. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How well the name answers it. */
    MatchKind match(String name) {
        SearchText other = of(name);
        if (other.folded.equals(folded)) {
            return MatchKind.EXACT;
        }
        if (other.folded.startsWith(folded)) {
            return MatchKind.PREFIX;
        }
        String last = words.get(words.size() - 1);
        boolean holdsAll = other.words.containsAll(words.subList(0, words.size() - 1))
                && other.words.stream().anyMatch(word -> word.startsWith(last));
        return holdsAll ? MatchKind.WORDS : MatchKind.FUZZY;
    }

    /**
     * The query in Lucene's syntax: every word, or one that differs by a letter; the last one perhaps only begun. The words hold letters
     * and digits only, so that nothing in them can be syntax.
     */
    String toLucene() {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean isLast = i == words.size() - 1;
            boolean isLeftOut = STOP_WORDS.contains(word) && words.size() > 1;
            boolean mayBecomeStopWord = isLast && STOP_WORDS.stream().anyMatch(stop -> stop.startsWith(word));
            query.append(isLeftOut || (mayBecomeStopWord && words.size() > 1) ? " (" : " +(");
            query.append('"').append(word).append("\"^4");
            if (isLast) {
                query.append(" OR ").append(word).append("*^2");
            }
            if (word.length() >= (words.size() > 1 ? FUZZY_FROM_LENGTH - 1 : FUZZY_FROM_LENGTH)) {
                query.append(" OR ").append(word).append("~1");
            }
            query.append(')');
        }
        if (words.size() > 1) {
            query.append(" \"").append(folded).append("\"^8");
        }
        return query.substring(1);
    }
}
