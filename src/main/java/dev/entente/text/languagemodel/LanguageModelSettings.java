package dev.entente.text.languagemodel;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which language model is asked, and within which bounds.
 *
 * @param url where its API begins, without {@code /chat/completions}: {@code http://127.0.0.1:11434/v1}
 * @param model its name, as the endpoint knows it
 * @param apiKey what the endpoint is given as bearer token; null where it asks for none
 * @param temperature of its sampling, 0 to 2
 * @param timeout of one reply, from the question to its last byte
 * @param retries how often a passage is asked again where the endpoint failed or was late, 0 to {@value #MAX_RETRIES}
 * @param passageCharacters how much of a text is sent at once, in UTF-16 units; 500 or more
 * @param maxCharacters how much of a text is sent in all, in UTF-16 units
 */
public record LanguageModelSettings(
        URI url,
        String model,
        @Nullable String apiKey,
        double temperature,
        Duration timeout,
        int retries,
        int passageCharacters,
        int maxCharacters) {
    public static final int MAX_RETRIES = 5;

    private static final int MIN_PASSAGE_CHARACTERS = 500;

    /** @throws IllegalArgumentException naming the setting that cannot be used */
    public LanguageModelSettings {
        String scheme = url.getScheme();
        check(
                ("http".equals(scheme) || "https".equals(scheme)) && url.getHost() != null,
                "url must be an address of the form https://host/v1, not " + withoutSecrets(url));
        check(url.getUserInfo() == null && url.getQuery() == null, "url must hold neither a login nor a query");
        check(!model.isBlank(), "model must name the model to ask");
        check(temperature >= 0 && temperature <= 2, "temperature must be between 0 and 2");
        check(timeout.toMillis() > 0, "timeout must be longer than nothing");
        check(retries >= 0 && retries <= MAX_RETRIES, "retries must be between 0 and " + MAX_RETRIES);
        check(
                passageCharacters >= MIN_PASSAGE_CHARACTERS,
                "passage-characters must be " + MIN_PASSAGE_CHARACTERS + " or more");
        check(maxCharacters >= passageCharacters, "max-characters must not be less than passage-characters");
    }

    /** Names neither key nor anything else that is secret. */
    @Override
    public String toString() {
        return model + " at " + url;
    }

    private static String withoutSecrets(URI url) {
        return url.getScheme() == null || url.getHost() == null
                ? "one without a scheme or a host"
                : url.getScheme() + "://" + url.getHost();
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
