package dev.entente.cli;

import dev.entente.text.languagemodel.LanguageModelSettings;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfig;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Where the settings of the language model come from. */
final class LanguageModelSource {
    private static final String PREFIX = "entente.language-model.";

    private LanguageModelSource() {}

    /** @throws IllegalArgumentException saying in plain words what is missing or wrong */
    static LanguageModelSettings settings() {
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        ConfigValue key = config.getConfigValue(PREFIX + "api-key");
        return settings(
                config.getConfigMapping(LanguageModelConfig.class),
                key.getValue() == null ? null : key.getConfigSourceName());
    }

    /** @param keySource the name of the configuration source that holds the key; null where there is no key */
    static LanguageModelSettings settings(LanguageModelConfig config, @Nullable String keySource) {
        if (keySource != null && !keySource.contains("Env")) {
            throw new IllegalArgumentException(PREFIX
                    + "api-key stands in a file or on the command line; give it as ENTENTE_LANGUAGE_MODEL_API_KEY"
                    + " in the environment only.");
        }
        URI url = config.url().orElseThrow(() -> missing("url", "ENTENTE_LANGUAGE_MODEL_URL"));
        String model = config.model().orElseThrow(() -> missing("model", "ENTENTE_LANGUAGE_MODEL_MODEL"));
        try {
            return new LanguageModelSettings(
                    url,
                    model,
                    config.apiKey().orElse(null),
                    config.temperature(),
                    config.timeout(),
                    config.retries(),
                    config.passageCharacters(),
                    config.maxCharacters());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(PREFIX + e.getMessage() + ".", e);
        }
    }

    private static IllegalArgumentException missing(String key, String variable) {
        return new IllegalArgumentException(PREFIX + key + " is not set; name it by " + variable + ".");
    }
}
