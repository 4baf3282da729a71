package dev.entente.cli;

import dev.entente.api.benchmark.HttpAnswers;
import dev.entente.graph.QueryTimeoutException;
import dev.entente.graph.benchmark.DataScienceAnswers;
import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.network.AnswerGist;
import dev.entente.network.Direction;
import dev.entente.network.Network;
import dev.entente.network.NetworkQuestion;
import dev.entente.network.RelationFilter;
import dev.entente.network.SkewedGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The same questions, drawn from a seed, for every system; what the others answer is held against what the network answers. */
final class NetworkBenchmark {
    private static final int QUESTIONS = 5_000;
    private static final int COMPARED = 20;
    /** So few that what is said of each relation is in the program's memory when they are asked again. */
    private static final int ASKED_OVER_HTTP = 500;

    private static final String DATA_SCIENCE = "gds";
    private static final int STATES = 100;
    private static final int TEN = 10;

    private final Network network;
    private final SkewedGraph ends;
    private final List<EntityId> ids;
    private final int seconds;
    private final Consumer<BenchLine> out;
    private final SplittableRandom random = new SplittableRandom(5);
    private final Map<String, List<NetworkQuestion>> questions = new LinkedHashMap<>();

    /**
     * @param graph what the network was drawn from, anew: who is an end is drawn from it
     * @param seconds how long each row is measured
     * @param out takes the rows as they come
     */
    NetworkBenchmark(Network network, SkewedGraph graph, int seconds, Consumer<BenchLine> out) {
        this.network = network;
        this.ends = graph;
        this.ids = graph.entities().stream().map(entity -> entity.id()).toList();
        this.seconds = seconds;
        this.out = out;
        draw();
    }

    private void draw() {
        RelationFilter month = window(PartialDate.month(2018, 3));
        RelationFilter year = window(PartialDate.year(2018));
        RelationFilter sure = new RelationFilter(
                Set.of(RelationType.MET_WITH, RelationType.ALLIED_WITH),
                Direction.BOTH,
                Set.of(),
                null,
                Period.UNKNOWN,
                0.7);
        add("shortest path", paths(this::any, RelationFilter.NONE, 1));
        add("shortest path, ends by degree", paths(this::byDegree, RelationFilter.NONE, 1));
        add("shortest path in a month", paths(this::any, month, 1));
        add("shortest path in a year", paths(this::any, year, 1));
        add("10 paths", paths(this::any, RelationFilter.NONE, TEN));
        add("10 paths in a year", paths(this::any, year, TEN));
        add("10 paths, two types, confidence 0.7", paths(this::any, sure, TEN));
        add("neighbourhood of an entity", () -> around(any(), RelationFilter.NONE));
        add("neighbourhood of a state", () -> around(state(), RelationFilter.NONE));
        add("neighbourhood of a state in a year", () -> around(state(), year));
    }

    void measureNetwork() {
        MeasuredQuestions asked = new MeasuredQuestions("network", question -> question.ask(network), seconds);
        questions.forEach((query, drawn) -> out.accept(asked.oneByOne(query, drawn)));
    }

    void measureCypher(Function<NetworkQuestion, NetworkQuestion.Answer> cypher) {
        MeasuredQuestions asked = new MeasuredQuestions("cypher", cypher, seconds);
        questions.forEach((query, drawn) -> {
            try {
                compare(asked, query, drawn);
                out.accept(asked.oneByOne(query, drawn));
            } catch (QueryTimeoutException e) {
                out.accept(BenchRow.unavailable(query, "cypher", "the query takes too long"));
            }
        });
    }

    /**
     * Asks the program over HTTP, and for answers of the same size that cost it nothing. Of fewer questions, each asked before once, since quotes that were not
     * asked for yet come from Neo4j; the remark says what that takes.
     *
     * @param clients each with a connection of its own; the first asks one by one, all together ask at once
     */
    void measureHttp(List<HttpAnswers> clients) {
        HttpAnswers first = clients.get(0);
        measureTrivial(clients);
        MeasuredQuestions http = new MeasuredQuestions("http", first::ask, seconds);
        questions.forEach((query, drawn) -> {
            List<NetworkQuestion> asked = drawn.subList(0, ASKED_OVER_HTTP);
            compare(http, query, asked);
            double unknown = http.askOnce(asked);
            int size = median(asked.stream().mapToInt(first::size));
            out.accept(http.oneByOne(query, asked)
                    .withPerSecond(http.perSecond(asked, all(clients, client -> client::ask)))
                    .withRemark(String.format(Locale.ROOT, "%d bytes; first asked p50 %.1f", size, unknown)));
            MeasuredQuestions floor = new MeasuredQuestions("static", question -> first.askStatic(size), seconds);
            out.accept(floor.oneByOne(query, asked)
                    .withPerSecond(floor.perSecond(asked, all(clients, client -> question -> client.askStatic(size))))
                    .withRemark(size + " bytes"));
        });
    }

    /** What HTTP and the framework cost where there is nothing to do. */
    private void measureTrivial(List<HttpAnswers> clients) {
        List<NetworkQuestion> any = questions.values().iterator().next().subList(0, ASKED_OVER_HTTP);
        MeasuredQuestions trivial =
                new MeasuredQuestions("http", question -> clients.get(0).askTrivial(), seconds);
        out.accept(trivial.oneByOne("trivial JSON answer", any)
                .withPerSecond(trivial.perSecond(any, all(clients, client -> question -> client.askTrivial()))));
    }

    private static List<Function<NetworkQuestion, NetworkQuestion.Answer>> all(
            List<HttpAnswers> clients, Function<HttpAnswers, Function<NetworkQuestion, NetworkQuestion.Answer>> how) {
        return clients.stream().map(how).toList();
    }

    private static int median(IntStream sizes) {
        int[] sorted = sizes.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Asks Graph Data Science what it has a like for. */
    void measureDataScience(DataScienceAnswers dataScience) {
        DataScienceAnswers.Picture picture = dataScience.project();
        out.accept(new BenchFigure("picture in memory", DATA_SCIENCE, picture.millis() / 1000.0, "s"));
        out.accept(new BenchFigure("picture in memory", DATA_SCIENCE, picture.bytes() / 1e6, "MB"));
        MeasuredQuestions asked = new MeasuredQuestions(DATA_SCIENCE, dataScience::ask, seconds);
        questions.forEach((query, drawn) -> {
            if (drawn.stream().allMatch(DataScienceAnswers::canAnswer)) {
                compare(asked, query, drawn);
                out.accept(asked.oneByOne(query, drawn));
            }
        });
    }

    private void compare(MeasuredQuestions other, String query, List<NetworkQuestion> drawn) {
        for (NetworkQuestion question : drawn.subList(0, COMPARED)) {
            AnswerGist expected = question.ask(network).gist();
            AnswerGist answered = other.answer(question).gist();
            if (!answered.equals(expected)) {
                throw new DifferentAnswerException(query + ": " + question + " was answered " + answered.parts()
                        + ", by the network " + expected.parts());
            }
        }
    }

    /** Two systems answer differently: what either takes says nothing. */
    static final class DifferentAnswerException extends RuntimeException {
        DifferentAnswerException(String message) {
            super(message);
        }
    }

    private void add(String query, Supplier<NetworkQuestion> drawn) {
        questions.put(query, Stream.generate(drawn).limit(QUESTIONS).toList());
    }

    private Supplier<NetworkQuestion> paths(Supplier<EntityId> ends, RelationFilter filter, int limit) {
        return () -> {
            EntityId from = ends.get();
            EntityId to = ends.get();
            while (to.equals(from)) {
                to = ends.get();
            }
            return new NetworkQuestion(from, to, filter, limit);
        };
    }

    private static NetworkQuestion around(EntityId center, RelationFilter filter) {
        return new NetworkQuestion(center, null, filter, TEN);
    }

    private EntityId any() {
        return ids.get(random.nextInt(ids.size()));
    }

    private EntityId state() {
        return ids.get(random.nextInt(STATES));
    }

    private EntityId byDegree() {
        return ends.anEnd().id();
    }

    private static RelationFilter window(PartialDate date) {
        return new RelationFilter(Set.of(), Direction.BOTH, Set.of(), null, Period.between(date, date), 0);
    }
}
