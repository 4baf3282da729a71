package dev.entente.cli;

import dev.entente.text.languagemodel.LanguageModelSettings;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A language model that reads claims beside the rules of English, or in their place; none is asked unless {@link #url} is set. */
@ConfigMapping(prefix = "entente.language-model")
public interface LanguageModelConfig {
    /** Where the API of any OpenAI-compatible chat endpoint begins: {@code http://127.0.0.1:11434/v1}. Texts are sent there. */
    Optional<URI> url();

    /** The model's name, as the endpoint knows it. */
    Optional<String> model();

    /** The endpoint's key. Taken from the environment only, {@code ENTENTE_LANGUAGE_MODEL_API_KEY}, so that it stands in no file. */
    Optional<String> apiKey();

    /** Of the model's sampling, 0 to 2; some models take only 1. */
    @WithDefault("0")
    @DecimalMin("0")
    @DecimalMax("2")
    double temperature();

    /** How long one reply may take, from the question to its last byte. */
    @WithDefault("PT60S")
    Duration timeout();

    /** How often a passage is asked again where the endpoint fails or is late. */
    @WithDefault("1")
    @Min(0)
    @Max(LanguageModelSettings.MAX_RETRIES)
    int retries();

    /** How much of a text is sent at once, in UTF-16 units; whole sentences are sent. */
    @WithDefault("6000")
    @Min(500)
    int passageCharacters();

    /** How much of a text is sent in all, in UTF-16 units. */
    @WithDefault("200000")
    @Min(500)
    int maxCharacters();
}
