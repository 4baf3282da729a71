package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void itIsTheBeginningOfTheHashInBase32() throws NoSuchAlgorithmException {
        for (int i = 0; i < 5_000; i++) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(("text " + i).getBytes(StandardCharsets.UTF_8));
            String base32 = new BigInteger(1, digest).toString(32);
            String whole = "0".repeat(52 - base32.length()) + base32;
            assertThat(Fingerprint.of("text " + i)).isEqualTo(whole.substring(0, 13));
        }
    }
}
