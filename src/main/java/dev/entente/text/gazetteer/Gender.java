package dev.entente.text.gazetteer;

/** What a pronoun must agree with. */
public enum Gender {
    FEMALE,
    MALE
}
