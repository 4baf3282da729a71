package dev.entente.network;

/**
 * The four kinds of signed triad. One is balanced where the product of its three signs is positive: a friend's friend is a friend, an enemy's enemy is a
 * friend (Heider, Attitudes and cognitive organization, 1946; Cartwright and Harary, Structural balance, 1956). Davis (1967) takes a triad of three
 * enemies for balanced too; whoever does so has the count of each kind.
 */
public enum TriadKind {
    THREE_FRIENDS("+++"),
    QUARREL_OF_FRIENDS("++-"),
    COMMON_ENEMY("+--"),
    THREE_ENEMIES("---");

    private final String signs;

    TriadKind(String signs) {
        this.signs = signs;
    }

    /** @param a b, c three signs, each +1 or -1 */
    static TriadKind of(int a, int b, int c) {
        return values()[(3 - a - b - c) / 2];
    }

    /** Its signs, the friendly ones first. */
    public String signs() {
        return signs;
    }

    public boolean isBalanced() {
        return this == THREE_FRIENDS || this == COMMON_ENEMY;
    }
}
