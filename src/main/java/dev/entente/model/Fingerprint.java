package dev.entente.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Short, stable fingerprints for ids and for telling whether a text changed: the first 61 bits of SHA-256 in base 32. */
public final class Fingerprint {
    private static final int LENGTH = 13;
    private static final int UNUSED_BITS = Long.SIZE - 61;

    private Fingerprint() {}

    /** Thirteen characters of {@code 0-9a-v}; two different texts share one with a chance of 2^-61. */
    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            String digits = Long.toString(ByteBuffer.wrap(digest).getLong() >>> UNUSED_BITS, 32);
            return "0".repeat(LENGTH - digits.length()).concat(digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
