package dev.entente.graph;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a saved network is a picture of, as the text kept with it.
 *
 * @param version of the graph
 * @param edition of the picture, see {@link CurrentNetwork.Picture}
 * @param mark see {@link StoreState}; empty where it is not known that nobody else had written
 */
record PictureKey(GraphVersion version, String edition, String mark) {
    private static final int PARTS = 4;

    static PictureKey of(CurrentNetwork.Picture picture, @Nullable StoreState known) {
        String mark = known != null && known.version().equals(picture.version()) ? known.mark() : "";
        return new PictureKey(picture.version(), picture.edition(), mark);
    }

    String text() {
        return String.join(" ", Long.toString(version.value()), edition, mark, version.store());
    }

    /** Empty for a text that is none, such as that of a file of an older program. */
    static Optional<PictureKey> find(String text) {
        String[] parts = text.split(" ", PARTS);
        try {
            return parts.length < PARTS
                    ? Optional.empty()
                    : Optional.of(
                            new PictureKey(new GraphVersion(parts[3], Long.parseLong(parts[0])), parts[1], parts[2]));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
