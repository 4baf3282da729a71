package dev.entente.text.languagemodel;

/** A reply that does not end within its bound. */
final class ReplyTooLong extends RuntimeException {
    ReplyTooLong(int maxBytes) {
        super("The reply is longer than " + maxBytes + " bytes");
    }
}
