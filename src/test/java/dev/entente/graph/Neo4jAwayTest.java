package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.network.DyadSearch;
import dev.entente.network.Network;
import dev.entente.network.RelationFilter;
import dev.entente.network.SearchLimits;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** What an answer needs of Neo4j: nothing, where its entities are named by id and its sentences were asked for before. */
class Neo4jAwayTest {
    private final TestNeo4j neo4j = TestNeo4j.get();
    private final AtomicInteger sessions = new AtomicInteger();
    private final AtomicBoolean isAway = new AtomicBoolean();
    private final Reader reader = new Reader(counting(neo4j.driver()), () -> Duration.ofSeconds(60));

    private final EntityQueries entities = new EntityQueries(reader);
    private final QuoteCache cache = new QuoteCache();

    @TempDir
    private Path folder;

    private CurrentNetwork current;
    private EntityResolver resolver;
    private EntityDirectory directory;
    private BestQuotes quotes;
    private SourceNames sources;

    @BeforeEach
    void open() {
        neo4j.clear();
        new DocumentWriter(neo4j.driver()).writeAll(HandMadeClaims.documents());
        current = new CurrentNetwork(
                new NetworkReader(neo4j.driver()),
                new ChangeLog(reader),
                new RelationQueries(reader),
                entities,
                cache,
                new SmallNetwork(folder.resolve("network.bin")));
        directory = new EntityDirectory(current, entities);
        resolver = new EntityResolver(entities, directory, new EntitySearch(reader, entities));
        quotes = new BestQuotes(new QuoteQuery(reader), cache, current);
        sources = new SourceNames(new SourceQuery(reader), cache, current);
        assertThat(current.open()).isTrue();
    }

    @Test
    void whatWasAskedBeforeIsAnsweredWithoutAQuery() {
        Relation relation = anyRelation();
        Map<RelationId, StatedClaim> quoted = quotes.list(List.of(relation.id()));
        Map<RelationId, List<String>> said = sources.list(List.of(relation.id()));
        assertThat(quoted).containsKey(relation.id());
        assertThat(said.get(relation.id())).isNotEmpty();
        sessions.set(0);

        EntityId one = resolver.getId(relation.tie().subject().value());
        Set<EntityId> both =
                resolver.list(List.of(one.value(), relation.tie().object().value()));
        assertThat(directory.list(both)).hasSize(2);
        assertThat(quotes.list(List.of(relation.id()))).isEqualTo(quoted);
        assertThat(sources.list(List.of(relation.id()))).isEqualTo(said);

        assertThat(sessions).hasValue(0);
    }

    @Test
    void thatNothingIsSaidOfARelationIsKnownWithoutAskingTwice() {
        RelationId unsaid = new RelationId("met-with:0000000000000");
        assertThat(quotes.list(List.of(unsaid))).isEmpty();
        sessions.set(0);

        assertThat(quotes.list(List.of(unsaid))).isEmpty();
        assertThat(sessions).hasValue(0);
    }

    @Test
    void whileNeo4jIsAwayWhatIsInMemoryIsAnsweredAsStaleAndNobodyIsAskedInVain() {
        Relation relation = anyRelation();
        isAway.set(true);
        assertThatThrownBy(current::follow).isInstanceOf(StoreUnavailableException.class);
        assertThat(current.findStaleSince()).isPresent();
        sessions.set(0);

        assertThat(quotes.list(List.of(relation.id()))).isEmpty();
        assertThat(sources.list(List.of(relation.id()))).isEmpty();
        assertThat(resolver.getId(relation.tie().object().value()))
                .isEqualTo(relation.tie().object());
        assertThat(sessions).hasValue(0);

        isAway.set(false);
        current.follow();
        assertThat(current.findStaleSince()).isEmpty();
        assertThat(quotes.list(List.of(relation.id()))).containsKey(relation.id());
    }

    @Test
    void whileNeo4jIsAwayEntitiesAreKnownByTheNamesTheyAreShownUnder() {
        isAway.set(true);

        assertThat(resolver.getId("kim  jong-un")).isEqualTo(new EntityId("person:kim-jong-un"));
        assertThatThrownBy(() -> resolver.getId("Nobody Here")).isInstanceOf(StoreUnavailableException.class);
    }

    @Test
    void beforeItIsKnownThatNeo4jIsAwayAnAnswerDoesWithoutItsSentences() {
        Relation relation = anyRelation();
        isAway.set(true);

        long leftOut = current.leftOut();
        assertThat(quotes.list(List.of(relation.id()))).isEmpty();
        assertThat(current.leftOut()).isGreaterThan(leftOut);

        isAway.set(false);
        assertThat(quotes.list(List.of(relation.id()))).containsKey(relation.id());
    }

    @Test
    void whatIsLeftOutWhileNeo4jIsAwayIsCountedSoThatNobodyKeepsTheAnswer() {
        Relation relation = anyRelation();
        assertThat(quotes.list(List.of(relation.id()))).isNotEmpty();
        isAway.set(true);
        assertThatThrownBy(current::follow).isInstanceOf(StoreUnavailableException.class);
        assertThat(quotes.list(List.of(relation.id()))).isNotEmpty();
        assertThat(current.leftOut()).isZero();

        assertThat(sources.list(List.of(relation.id()))).isEmpty();

        assertThat(current.leftOut()).isPositive();
    }

    /** One that is asserted. */
    private Relation anyRelation() {
        Network network = current.find().orElseThrow().network();
        return network.entityIds().stream()
                .flatMap(one -> network.entityIds().stream()
                        .filter(other -> !other.equals(one))
                        .flatMap(other -> new DyadSearch(network, one, other, RelationFilter.NONE, SearchLimits.USUAL)
                                .find(null, 1).relations().stream()))
                .filter(relation -> relation.claims() > 0)
                .findFirst()
                .orElseThrow();
    }

    /** The driver, but counting the sessions, and refusing them while Neo4j is to be away. */
    private Driver counting(Driver driver) {
        return (Driver) Proxy.newProxyInstance(
                Driver.class.getClassLoader(), new Class<?>[] {Driver.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("session")) {
                        sessions.incrementAndGet();
                        if (isAway.get()) {
                            throw new ServiceUnavailableException("away");
                        }
                    }
                    try {
                        return method.invoke(driver, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
