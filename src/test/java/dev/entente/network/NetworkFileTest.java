package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkFileTest {
    private static final SearchLimits AMPLE = new SearchLimits(1_000_000_000, Duration.ofMinutes(5));

    @TempDir
    private Path folder;

    private final RandomRelations drawn = RandomRelations.of(3, 30, 300);
    private Path path = Path.of("");

    @BeforeEach
    void save() throws IOException {
        path = folder.resolve("network.bin");
        new NetworkFile(path).save(drawn.network(), "7 store");
    }

    @Test
    void whatWasSavedIsRead() {
        NetworkFile.Saved saved = new NetworkFile(path).find().orElseThrow();

        assertThat(saved.key()).isEqualTo("7 store");
        assertThat(saved.network().countsByType()).isEqualTo(drawn.network().countsByType());
        assertThat(paths(saved.network())).isEqualTo(paths(drawn.network()));
    }

    @Test
    void aChangedNetworkIsSavedAsItIsNow() throws IOException {
        Network changed = drawn.network()
                .with(new NetworkDelta(
                        List.of(), Set.of(drawn.relations().get(0).id()), List.of()));
        new NetworkFile(path).save(changed, "8 store");

        assertThat(new NetworkFile(path).find().orElseThrow().network().relationCount())
                .isEqualTo(299);
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws IOException {
        byte[] good = Files.readAllBytes(path);
        for (int place = 0; place < good.length; place += 97) {
            byte[] bad = good.clone();
            bad[place] ^= 0x10;
            Files.write(path, bad);
            assertThat(new NetworkFile(path).find()).as("changed at %s", place).isEmpty();
        }
        Files.write(path, Arrays.copyOf(good, good.length / 2));
        assertThat(new NetworkFile(path).find()).isEmpty();
        assertThat(new NetworkFile(folder.resolve("none.bin")).find()).isEmpty();
    }

    private List<RankedPath> paths(Network network) {
        PathRequest request = PathRequest.shortest(
                drawn.entities().get(0).id(), drawn.entities().get(1).id(), RelationFilter.NONE, 3, 20);
        return new PathSearch(network, request, AMPLE).find().paths();
    }
}
