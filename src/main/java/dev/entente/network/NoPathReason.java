package dev.entente.network;

import java.util.Locale;

/** Why there is no path between two entities. */
public enum NoPathReason {
    /** Nothing joins them, whatever is allowed, in {@value PathRequest#MAX_HOPS} hops or fewer. */
    NO_PATH,
    /** Nothing joins them within the hops allowed, whatever the type and date. */
    NO_PATH_WITHIN_HOPS,
    /** A path exists when relations of every type count. */
    FILTERED_BY_TYPES,
    /** A path exists when relations of any time count. */
    FILTERED_BY_DATE,
    /** A path exists, but only when relations of every type and of any time count. */
    FILTERED_BY_TYPES_AND_DATE;

    /** The reason as served: {@code no-path-within-hops}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
