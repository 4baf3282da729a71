package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Kim Jong Un,             kim-jong-un",
        "Kim Jong-un,             kim-jong-un",
        "Côte d’Ivoire,           cote-divoire",
        "São Tomé & Príncipe,     sao-tome-principe",
        "Lech Wałęsa,             lech-walesa",
        "Søren Straße,            soren-strasse",
        "İstanbul,                istanbul",
        "G-20,                    g-20",
        "조선민주주의인민공화국,  조선민주주의인민공화국",
        "习近平,                  习近平",
        "安倍 晋三,               安倍-晋三",
        "Владимир Путин,          владимир-путин",
        "عبد الفتاح السيسي,       عبد-الفتاح-السيسي",
        "नरेन्द्र मोदी,              नरेन्द्र-मोदी",
        "Ελλάδα,                  ελλάδα",
        "ﬁnance Ⅳ,                finance-iv",
    })
    void aNameOfAnyScriptBecomesAReadableSlugAndAnId(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
        assertThat(EntityId.of(EntityKind.PERSON, name).value()).isEqualTo("person:" + slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "'", "!?", "😀"})
    void aNameWithoutLetterOrDigitIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Slug.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kim Jong Un", "İstanbul", "안녕", "Ǆ Ⅳ ª ²", "नरेन्द्र"})
    void theSlugOfASlugIsItself(String name) {
        assertThat(Slug.of(Slug.of(name))).isEqualTo(Slug.of(name));
    }
}
