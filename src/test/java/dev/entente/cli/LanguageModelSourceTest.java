package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.text.languagemodel.LanguageModelSettings;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageModelSourceTest {
    private static final String URL = "http://127.0.0.1:11434/v1";

    @Test
    void anAddressAndAModelAreAllThatIsNeeded() {
        LanguageModelSettings settings = settings(Map.of("url", URL, "model", "stub"));

        assertThat(settings.apiKey()).isNull();
        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(settings.passageCharacters()).isEqualTo(6000);
    }

    @ParameterizedTest
    @CsvSource({
        "url, '', ENTENTE_LANGUAGE_MODEL_URL",
        "model, '', ENTENTE_LANGUAGE_MODEL_MODEL",
        "url, ftp://127.0.0.1/v1, url must be an address",
        "url, notaurl, not one without a scheme or a host",
        "url, http://user:secret@127.0.0.1/v1, url must hold neither",
        "timeout, PT0S, timeout",
        "retries, 9, retries",
        "passage-characters, 10, passage-characters",
        "max-characters, 600, max-characters"
    })
    void aSettingThatCannotBeUsedIsNamed(String key, String value, String named) {
        Map<String, String> values = new java.util.HashMap<>(Map.of("url", URL, "model", "stub"));
        values.put(key, value);

        assertThatThrownBy(() -> settings(values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named)
                .hasMessageNotContaining("secret");
    }

    @Test
    void aKeyInAFileIsRefusedAndOneInTheEnvironmentTaken() {
        LanguageModelConfig config = config(Map.of("url", URL, "model", "stub", "api-key", "secret"));

        assertThatThrownBy(() -> LanguageModelSource.settings(config, "PropertiesConfigSource[application.properties]"))
                .hasMessageContaining("ENTENTE_LANGUAGE_MODEL_API_KEY")
                .hasMessageNotContaining("secret");
        LanguageModelSettings settings = LanguageModelSource.settings(config, "EnvConfigSource");
        assertThat(settings.apiKey()).isEqualTo("secret");
        assertThat(settings.toString()).doesNotContain("secret");
    }

    private static LanguageModelSettings settings(Map<String, String> values) {
        return LanguageModelSource.settings(config(values), null);
    }

    private static LanguageModelConfig config(Map<String, String> values) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().withMapping(LanguageModelConfig.class);
        values.forEach((key, value) -> builder.withDefaultValue("entente.language-model." + key, value));
        SmallRyeConfig config = builder.build();
        return config.getConfigMapping(LanguageModelConfig.class);
    }
}
