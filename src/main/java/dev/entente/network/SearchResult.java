package dev.entente.network;

/** What a search within limits found. */
public interface SearchResult {
    /** Whether a limit ended the search before all was looked at. */
    boolean isPartial();

    /** Whether it holds nothing that would be worth an answer by itself. */
    boolean isEmpty();
}
