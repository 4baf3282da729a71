package dev.entente.text.relation;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.text.syntax.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is said to say what stands at a word: by "said that", "according to", or the quotation around it. */
final class SpeakerReader {
    private static final int MAX_DEPTH = 12;
    private static final int SENTENCES_BEFORE = 3;
    private static final Set<String> HEARSAY = Set.of("reportedly", "allegedly", "purportedly", "supposedly");

    private final TreeMap<Integer, Quotation> quotations = new TreeMap<>();
    private final Map<Integer, ReadSentence> sentences;
    private final Lexicon lexicon;
    private final Map<EntityId, Entity> entities;
    private final Set<EntityId> unnamed = new HashSet<>();

    /** A sentence with what reads it. */
    record ReadSentence(Graph graph, Arguments arguments, Subjects subjects) {}

    /**
     * By whom something is said.
     *
     * @param speaker null where the document says it, or where nobody known does
     * @param others whether it is told as the words of somebody else
     * @param alleged whether it is a charge or a claim, not a report
     * @param named whether the speaker has a name
     */
    record Report(@Nullable EntityId speaker, boolean others, boolean alleged, boolean named) {
        static final Report OWN = new Report(null, false, false, false);

        Report alleged(boolean so) {
            return new Report(speaker, others, so, named);
        }

        boolean isByNobodyKnown() {
            return others && !named;
        }
    }

    /**
     * @param sentences the article's parsed sentences by index
     * @param entities takes up speakers without a name
     */
    SpeakerReader(String text, Map<Integer, ReadSentence> sentences, Lexicon lexicon, Map<EntityId, Entity> entities) {
        this.entities = entities;
        Quotation.list(text).forEach(quotation -> quotations.put(quotation.start(), quotation));
        this.sentences = sentences;
        this.lexicon = lexicon;
    }

    /** Who says it, and whether the document itself does. */
    Report report(int sentence, Token word) {
        ReadSentence read = sentences.get(sentence);
        if (read == null) {
            return Report.OWN;
        }
        Optional<Quotation> quotation = findQuotation(word);
        return quotation
                .map(quoted -> by(attribution(quoted, sentence).orElse(null)))
                .orElseGet(() -> reported(read, word));
    }

    private boolean isQuoted(Token word) {
        return findQuotation(word).isPresent();
    }

    private Optional<Quotation> findQuotation(Token word) {
        return Optional.ofNullable(quotations.floorEntry(word.start()))
                .map(Map.Entry::getValue)
                .filter(quotation -> quotation.covers(word.start()));
    }

    private Report reported(ReadSentence read, Token word) {
        Graph graph = read.graph();
        Token token = word;
        for (int depth = 0; depth < MAX_DEPTH; depth++) {
            Optional<Token> according = accordingTo(graph, token);
            if (according.isPresent()) {
                return said(read.arguments().named(according.get()));
            }
            Optional<Token> inserted = insertedVerb(graph, token);
            if (inserted.isPresent()) {
                return said(read, inserted.get());
            }
            if (graph.children(token, "advmod").stream().anyMatch(adverb -> HEARSAY.contains(Graph.lower(adverb)))) {
                return by(null);
            }
            Optional<Token> head = graph.findHead(token);
            if (head.isEmpty()) {
                return Report.OWN;
            }
            boolean clause = Set.of("ccomp", "parataxis", "dep").contains(token.relation())
                    && !isOpeningParticiple(graph, token, head.get());
            if (clause && isSaying(head.get())) {
                return said(read, head.get())
                        .alleged(lexicon.lists("claim", head.get().lemma()));
            }
            Optional<Token> charge = findCharge(graph, token, head.get());
            if (charge.isPresent()) {
                return said(read, charge.get())
                        .alleged(lexicon.lists("claim", charge.get().lemma()));
            }
            token = head.get();
        }
        return Report.OWN;
    }

    /** "<em>Criticised</em> by Sweden, Bahrain recalled its envoy": the later verb does not say the first. */
    private static boolean isOpeningParticiple(Graph graph, Token token, Token head) {
        return token.index() == 0
                && token.tag().matches("VB[NG]")
                && head.index() > 0
                && !graph.hasChild(token, "nsubj");
    }

    /** The verb of "accused Iran of arming", "accused by Israel of arming", where the parse may join the charge to who brings it. */
    private Optional<Token> findCharge(Graph graph, Token token, Token head) {
        boolean below = token.relation().equals("advcl")
                || token.tag().equals("VBG") && Set.of("obl", "nmod", "acl").contains(token.relation());
        Token charging = head.isNoun() && graph.preposition(head).equals("by") && head.head() >= 0
                ? graph.token(head.head())
                : head;
        boolean charges = charging.isVerb()
                && (lexicon.lists("allege", charging.lemma())
                        || charging.lemma().equals("suspect"));
        return below && charges ? Optional.of(charging) : Optional.empty();
    }

    private Report by(@Nullable EntityId speaker) {
        return new Report(speaker, true, false, speaker != null && !unnamed.contains(speaker));
    }

    /** Of several who say it the first. */
    private Report said(List<Argument> speakers) {
        return by(speakers.stream().map(Argument::entity).findFirst().orElse(null));
    }

    private Report said(ReadSentence read, Token verb) {
        List<Argument> named = speakers(read, verb);
        return named.isEmpty() ? by(unnamed(read, verb).orElse(null)) : said(named);
    }

    private Optional<EntityId> unnamed(ReadSentence read, Token verb) {
        Optional<Entity> found = UnnamedSpeakers.find(read.graph(), verb);
        found.ifPresent(speaker -> {
            entities.putIfAbsent(speaker.id(), speaker);
            unnamed.add(speaker.id());
        });
        return found.map(Entity::id);
    }

    private static Optional<Token> accordingTo(Graph graph, Token token) {
        return graph.children(token, "obl", "nmod").stream()
                .filter(child -> graph.preposition(child).equals("according to"))
                .findFirst();
    }

    /** "The talks, he <em>said</em>, went well", "they attacked Spain, Lula <em>said</em>": the saying verb hangs below. */
    private Optional<Token> insertedVerb(Graph graph, Token token) {
        return graph.children(token, "parataxis", "dep").stream()
                .filter(verb -> isSaying(verb) && isInserted(graph, token, verb))
                .filter(verb -> verb.relation().equals("parataxis") || isLast(graph, verb))
                .findFirst();
    }

    private static boolean isLast(Graph graph, Token verb) {
        return graph.tokens().subList(verb.index() + 1, graph.tokens().size()).stream()
                .noneMatch(word -> Character.isLetter(word.word().charAt(0)));
    }

    /** Whether it says what stands around it, not something of its own behind a semicolon. */
    private static boolean isInserted(Graph graph, Token token, Token saying) {
        int from = Math.min(token.index(), saying.index());
        int to = Math.max(token.index(), saying.index());
        boolean apart =
                graph.tokens().subList(from, to).stream().anyMatch(t -> t.word().matches("[;:]"));
        return !apart && !graph.hasChild(saying, "ccomp", "xcomp");
    }

    private List<Argument> speakers(ReadSentence read, Token verb) {
        List<Argument> subjects = read.subjects().logical(verb);
        if (subjects.isEmpty()
                && !read.graph().hasChild(verb, "nsubj")
                && verb.index() + 1 < read.graph().tokens().size()) {
            subjects = inverted(read, verb);
        }
        return subjects.isEmpty() && verb.index() > 0 && !read.graph().hasChild(verb, "nsubj")
                ? read.arguments().named(read.graph().token(verb.index() - 1))
                : subjects;
    }

    /** "..., said Macron": often parsed as the verb's complement. */
    private static List<Argument> inverted(ReadSentence read, Token verb) {
        return read.graph().children(verb, "nsubj", "xcomp", "obj", "dep", "ccomp").stream()
                .filter(child -> child.index() > verb.index() && child.isNoun())
                .map(read.arguments()::of)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isSaying(Token verb) {
        return verb.isVerb() && (lexicon.lists("say", verb.lemma()) || lexicon.lists("allege", verb.lemma()));
    }

    /** The saying verb of the sentences that hold the quotation, else of the last ones before it in the same paragraph or ending in a colon. */
    private Optional<EntityId> attribution(Quotation quotation, int sentence) {
        Stream<Integer> holding = IntStream.concat(
                        IntStream.iterate(sentence, i -> i >= 0 && overlaps(quotation, i), i -> i - 1),
                        IntStream.iterate(sentence + 1, i -> overlaps(quotation, i), i -> i + 1))
                .boxed();
        int first = IntStream.iterate(sentence, i -> i >= 0 && overlaps(quotation, i), i -> i - 1)
                .min()
                .orElse(sentence);
        Stream<Integer> before = IntStream.rangeClosed(1, SENTENCES_BEFORE)
                .map(back -> first - back)
                .filter(i -> leadsTo(i, first))
                .boxed();
        return Stream.concat(holding, before)
                .flatMap(i -> Optional.ofNullable(sentences.get(i)).stream())
                .flatMap(read -> outerSpeaker(read).stream())
                .findFirst();
    }

    private boolean overlaps(Quotation quotation, int sentence) {
        ReadSentence read = sentences.get(sentence);
        return read != null
                && read.graph().sentence().start() < quotation.end()
                && quotation.start() < read.graph().sentence().end();
    }

    private boolean leadsTo(int index, int first) {
        ReadSentence before = sentences.get(index);
        ReadSentence quoted = sentences.get(first);
        if (before == null || quoted == null) {
            return false;
        }
        boolean sameParagraph = before.graph().sentence().paragraph()
                == quoted.graph().sentence().paragraph();
        return sameParagraph
                || index == first - 1 && before.graph().sentence().text().endsWith(":");
    }

    private Optional<EntityId> outerSpeaker(ReadSentence read) {
        return read.graph().tokens().stream()
                .filter(token -> isSaying(token) && !isQuoted(token))
                .flatMap(verb -> speaker(read, verb).stream())
                .findFirst();
    }

    private Optional<EntityId> speaker(ReadSentence read, Token verb) {
        List<Argument> named = speakers(read, verb);
        return named.isEmpty()
                ? unnamed(read, verb)
                : Optional.of(named.get(0).entity()).filter(first -> named.size() == 1);
    }
}
