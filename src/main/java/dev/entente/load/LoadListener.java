package dev.entente.load;

/** Is told how a load gets on, always by the thread that runs it. */
public interface LoadListener {
    /** Called after each document. */
    void progressed(LoadProgress progress);

    /** Called for each issue, once. */
    void met(LoadIssue issue);
}
