package dev.entente.text;

/** Reads the claims of an article. Implementations may be used by several threads at once. */
public interface ClaimReader {
    /** What the article claims, in the order of the text. Nothing in a text is an error: what cannot be read is an issue. */
    Reading read(Article article);
}
