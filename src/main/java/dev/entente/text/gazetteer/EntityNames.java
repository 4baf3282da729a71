package dev.entente.text.gazetteer;

import dev.entente.model.Name;
import dev.entente.model.NameKind;
import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of one entity, each once; the shown one first. */
final class EntityNames {
    private static final Pattern MARKED = Pattern.compile("([a-z]{2}):(.+)");
    private static final List<List<String>> OWNERS =
            List.of(List.of("US", "U.S.", "United States"), List.of("UN", "U.N.", "United Nations"));
    private static final List<String> LANGUAGES = List.of("ko", "zh", "zh-TW", "ja", "ru", "ar", "fr", "es", "de");

    private final Map<String, Name> names = new LinkedHashMap<>();

    EntityNames(String preferred) {
        names.put(preferred, Name.preferred(preferred));
    }

    void addOfficial(String name) {
        names.putIfAbsent(name, new Name(name, "en", NameKind.OFFICIAL));
    }

    /** Adds {@code name} or, its language marked, {@code ko:name}; an unmarked one has the language of its script. */
    void addAlias(String alias) {
        Matcher marked = MARKED.matcher(alias);
        if (marked.matches()) {
            add(marked.group(2), marked.group(1));
        } else {
            add(alias, languageOf(alias));
        }
    }

    /** Adds what the country is called in the languages of the UN and its neighbours, as the JDK's CLDR has it. */
    void addCountryNames(String iso2) {
        Locale country = new Locale.Builder().setRegion(iso2).build();
        for (String language : LANGUAGES) {
            String name = country.getDisplayCountry(Locale.forLanguageTag(language));
            if (!name.equals(iso2)) {
                add(name, language);
            }
        }
    }

    /** Adds the other spellings of "US", "U.S." and "United States" at the start of its names, and of "UN", which are one in every organisation's name. */
    void addSpellings() {
        for (String name : List.copyOf(names.keySet())) {
            for (List<String> owner : OWNERS) {
                owner.stream()
                        .filter(spelling -> name.startsWith(spelling + " "))
                        .forEach(spelling ->
                                owner.forEach(other -> add(other + name.substring(spelling.length()), "en")));
            }
        }
    }

    /** Adds the name without the words that set it apart from others: "Republican Party" of "Republican Party (United States)". */
    void addWithoutOwner(String name) {
        String preferred = names.keySet().iterator().next();
        if (preferred.startsWith(name + " (") || preferred.startsWith(name + " of ")) {
            add(name, "en");
        }
    }

    List<Name> list() {
        return List.copyOf(names.values());
    }

    private void add(String text, String language) {
        names.putIfAbsent(text, Name.alias(text, language));
    }

    private static String languageOf(String text) {
        return switch (UnicodeScript.of(text.codePointAt(0))) {
            case HANGUL -> "ko";
            case HAN -> "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case CYRILLIC -> "ru";
            case ARABIC -> "ar";
            case HEBREW -> "he";
            default -> "en";
        };
    }
}
