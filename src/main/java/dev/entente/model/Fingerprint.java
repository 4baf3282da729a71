package dev.entente.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Short, stable fingerprints for ids and for telling whether a text changed: the first 61 bits of SHA-256 in base 32. */
public final class Fingerprint {
    private static final int LENGTH = 13;
    private static final int UNUSED_BITS = Long.SIZE - 61;
    private static final int BITS_PER_DIGIT = 5;

    /** Only ever cloned: looking the algorithm up takes as long as hashing a row's text. */
    private static final MessageDigest SHA_256 = sha256();

    private Fingerprint() {}

    /** Thirteen characters of {@code 0-9a-v}; two different texts share one with a chance of 2^-61. */
    public static String of(String text) {
        byte[] digest = newDigest().digest(text.getBytes(StandardCharsets.UTF_8));
        long bits = ByteBuffer.wrap(digest).getLong() >>> UNUSED_BITS;
        byte[] digits = new byte[LENGTH];
        for (int i = LENGTH - 1; i >= 0; i--) {
            int digit = (int) (bits & (1 << BITS_PER_DIGIT) - 1);
            digits[i] = (byte) (digit < 10 ? '0' + digit : 'a' + digit - 10);
            bits >>>= BITS_PER_DIGIT;
        }
        return new String(digits, StandardCharsets.ISO_8859_1);
    }

    private static MessageDigest newDigest() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException e) {
            return sha256();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
