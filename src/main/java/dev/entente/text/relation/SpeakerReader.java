package dev.entente.text.relation;

import dev.entente.model.EntityId;
import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is said to say what stands at a word: by "said that", "according to", or the quotation around it. */
final class SpeakerReader {
    private static final int MAX_DEPTH = 12;
    private static final int SENTENCES_BEFORE = 3;

    private final TreeMap<Integer, Quotation> quotations = new TreeMap<>();
    private final Map<Integer, ReadSentence> sentences;
    private final Lexicon lexicon;

    /** A sentence with what reads it. */
    record ReadSentence(Graph graph, Arguments arguments, Subjects subjects) {}

    /** @param sentences the article's parsed sentences by index */
    SpeakerReader(String text, Map<Integer, ReadSentence> sentences, Lexicon lexicon) {
        Quotation.list(text).forEach(quotation -> quotations.put(quotation.start(), quotation));
        this.sentences = sentences;
        this.lexicon = lexicon;
    }

    /** The speaker; empty where the document itself says it, or where he is several or not known. */
    Optional<EntityId> findSpeaker(int sentence, Token word) {
        ReadSentence read = sentences.get(sentence);
        if (read == null) {
            return Optional.empty();
        }
        Optional<Quotation> quotation = findQuotation(word);
        if (quotation.isPresent()) {
            return attribution(quotation.get(), sentence);
        }
        return reported(read, word);
    }

    boolean isQuoted(Token word) {
        return findQuotation(word).isPresent();
    }

    private Optional<Quotation> findQuotation(Token word) {
        return Optional.ofNullable(quotations.floorEntry(word.start()))
                .map(Map.Entry::getValue)
                .filter(quotation -> quotation.covers(word.start()));
    }

    private Optional<EntityId> reported(ReadSentence read, Token word) {
        Graph graph = read.graph();
        Token token = word;
        for (int depth = 0; depth < MAX_DEPTH; depth++) {
            Token here = token;
            Optional<EntityId> named = accordingTo(read, token).or(() -> insertedSpeaker(read, here));
            if (named.isPresent()) {
                return named;
            }
            Optional<Token> head = graph.findHead(token);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            if (Set.of("ccomp", "parataxis", "dep").contains(token.relation()) && isSaying(head.get())) {
                return speakerOf(read, head.get());
            }
            if (token.relation().equals("advcl")
                    && lexicon.lists("allege", head.get().lemma())) {
                return speakerOf(read, head.get());
            }
            token = head.get();
        }
        return Optional.empty();
    }

    private static Optional<EntityId> accordingTo(ReadSentence read, Token token) {
        return read.graph().children(token, "obl", "nmod").stream()
                .filter(child -> read.graph().preposition(child).equals("according to"))
                .flatMap(child -> read.arguments().named(child).stream())
                .map(Argument::entity)
                .findFirst();
    }

    /** "The talks, he said, went well": the saying verb hangs below. */
    private Optional<EntityId> insertedSpeaker(ReadSentence read, Token token) {
        return read.graph().children(token, "parataxis").stream()
                .filter(verb -> isSaying(verb) && isInserted(read.graph(), token, verb))
                .flatMap(verb -> speakerOf(read, verb).stream())
                .findFirst();
    }

    /** Whether it says what stands around it, not something of its own behind a semicolon. */
    private static boolean isInserted(Graph graph, Token token, Token saying) {
        int from = Math.min(token.index(), saying.index());
        int to = Math.max(token.index(), saying.index());
        boolean apart =
                graph.tokens().subList(from, to).stream().anyMatch(t -> t.word().matches("[;:]"));
        return !apart && !graph.hasChild(saying, "ccomp", "xcomp");
    }

    private Optional<EntityId> speakerOf(ReadSentence read, Token verb) {
        List<Argument> subjects = read.subjects().logical(verb);
        if (subjects.isEmpty()
                && !read.graph().hasChild(verb, "nsubj")
                && verb.index() + 1 < read.graph().tokens().size()) {
            subjects = inverted(read, verb);
        }
        return subjects.size() == 1 ? Optional.of(subjects.get(0).entity()) : Optional.empty();
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
                .flatMap(verb -> speakerOf(read, verb).stream())
                .findFirst();
    }
}
