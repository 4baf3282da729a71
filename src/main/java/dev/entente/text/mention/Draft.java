package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.Article;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.syntax.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mentions of one article as they are found; who comes first keeps the words. Single use, one thread. */
final class Draft {
    private final Article article;
    private final List<Sentence> sentences;
    private final Gazetteer gazetteer;
    private final List<Line> lines;
    private final List<@Nullable Mention[]> byToken = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
    private final Set<StatedRole> roles = new LinkedHashSet<>();
    private final Set<NamedTie> ties = new LinkedHashSet<>();

    Draft(Article article, List<Sentence> sentences, Gazetteer gazetteer) {
        this.article = article;
        this.sentences = sentences;
        this.gazetteer = gazetteer;
        StatesOfTheTime states = new StatesOfTheTime(article.document().publishedOn());
        List<Line> read = new ArrayList<>();
        int words = 0;
        for (Sentence sentence : sentences) {
            starts.add(words);
            words += sentence.tokens().size();
            read.add(states.read(Line.of(sentence, gazetteer)));
            byToken.add(new Mention[sentence.tokens().size()]);
        }
        lines = new TwoCongos(gazetteer).read(read);
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    List<Line> lines() {
        return lines;
    }

    /** The day the article was published; null where unknown. */
    @Nullable
    LocalDate day() {
        return article.document().publishedOn();
    }

    String text() {
        return article.text();
    }

    String title() {
        return article.document().title();
    }

    /** Who published it. */
    String source() {
        return article.document().source().name();
    }

    /** Where the word stands, counted in words from the start of the article. */
    int place(Line line, int token) {
        return starts.get(position(line)) + token;
    }

    /** The years that the sentence names, else those of the nearest sentence before it in the paragraph that names any. */
    List<Integer> years(Line line) {
        for (@Nullable Line at = line; at != null; at = previous(at)) {
            List<Integer> named = at.sentence().tokens().stream()
                    .map(token -> token.word())
                    .filter(word -> word.matches("(1[6-9]|20)\\d\\d"))
                    .map(Integer::valueOf)
                    .toList();
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    /** The place of the first word of the paragraph that this place is in. */
    int paragraphStart(int place) {
        int at = Collections.binarySearch(starts, place);
        int line = at >= 0 ? at : -at - 2;
        while (line > 0
                && sentences.get(line - 1).paragraph() == sentences.get(line).paragraph()) {
            line--;
        }
        return starts.get(line);
    }

    /** Adds a mention of known entities unless one of its words is taken. */
    boolean add(Line line, int first, int end, MentionKind kind, List<EntityId> meant) {
        if (first >= end || !isFree(line, first, end)) {
            return false;
        }
        for (EntityId id : meant) {
            gazetteer.find(id).ifPresent(this::addEntity);
        }
        int index = position(line);
        Mention mention = new Mention(
                line.sentence().index(),
                first,
                end,
                line.head(first, end),
                kind,
                List.copyOf(new LinkedHashSet<>(meant)));
        for (int i = first; i < end; i++) {
            byToken.get(index)[i] = mention;
        }
        return true;
    }

    boolean add(Line line, int first, int end, MentionKind kind, EntityId meant) {
        return add(line, first, end, kind, List.of(meant));
    }

    /** Adds a mention of an entity that the text made. */
    boolean add(Line line, int first, int end, MentionKind kind, Entity meant) {
        boolean added = add(line, first, end, kind, List.of(meant.id()));
        if (added) {
            addEntity(meant);
        }
        return added;
    }

    void addEntity(Entity entity) {
        entities.putIfAbsent(entity.id(), gazetteer.find(entity.id()).orElse(entity));
    }

    /** An entity of the gazetteer, or one that the text made. */
    Optional<Entity> find(EntityId id) {
        return gazetteer.find(id).or(() -> Optional.ofNullable(entities.get(id)));
    }

    void addRole(StatedRole role) {
        gazetteer.find(role.person()).ifPresent(this::addEntity);
        gazetteer.find(role.body()).ifPresent(this::addEntity);
        if (roles.stream()
                .noneMatch(r -> r.sentence() == role.sentence()
                        && r.person().equals(role.person())
                        && r.type() == role.type()
                        && r.body().equals(role.body()))) {
            roles.add(role);
        }
    }

    /** Adds what the name, whose head word is this token, states by itself. */
    void addTie(Line line, int token, EntityId subject, RelationType type, EntityId object, NamedTie.Form form) {
        if (!subject.equals(object)) {
            gazetteer.find(subject).ifPresent(this::addEntity);
            gazetteer.find(object).ifPresent(this::addEntity);
            ties.add(new NamedTie(line.sentence().index(), token, subject, type, object, form));
        }
    }

    boolean isFree(Line line, int first, int end) {
        @Nullable Mention[] taken = byToken.get(position(line));
        for (int i = Math.max(0, first); i < end; i++) {
            if (taken[i] != null) {
                return false;
            }
        }
        return true;
    }

    Optional<Mention> at(Line line, int token) {
        @Nullable Mention[] taken = byToken.get(position(line));
        return token < 0 || token >= taken.length ? Optional.empty() : Optional.ofNullable(taken[token]);
    }

    /** The organisations and groups that the line names, in order. */
    List<Mention> bodiesIn(Line line) {
        return in(line).stream()
                .filter(Mention::isNamed)
                .filter(mention -> Set.of(EntityKind.ORGANIZATION, EntityKind.GROUP)
                        .contains(mention.entities().get(0).kind()))
                .toList();
    }

    /** The mentions of the line, in order. */
    List<Mention> in(Line line) {
        List<Mention> mentions = new ArrayList<>();
        @Nullable Mention last = null;
        for (Mention mention : byToken.get(position(line))) {
            if (mention != null && mention != last) {
                mentions.add(mention);
            }
            last = mention;
        }
        return mentions;
    }

    /** The mentions of the line that end before this token. */
    List<Mention> before(Line line, int token) {
        return in(line).stream().filter(mention -> mention.endToken() <= token).toList();
    }

    /** The sentence before it in the paragraph; null for the first one. */
    @Nullable
    Line previous(Line line) {
        int index = position(line) - 1;
        if (index < 0) {
            return null;
        }
        Line previous = lines.get(index);
        return previous.sentence().paragraph() == line.sentence().paragraph() ? previous : null;
    }

    /** Every mention so far, in the order of the text. */
    List<Mention> list() {
        return lines.stream().flatMap(line -> in(line).stream()).toList();
    }

    boolean mentions(EntityId id) {
        return entities.containsKey(id);
    }

    /** The roles stated so far. */
    Set<StatedRole> roles() {
        return roles;
    }

    MentionedArticle finish() {
        List<StatedRole> ordered = roles.stream()
                .sorted(Comparator.comparingInt(StatedRole::sentence).thenComparingInt(StatedRole::firstToken))
                .toList();
        return new MentionedArticle(
                article,
                sentences,
                list(),
                ordered,
                List.copyOf(ties),
                entities,
                new Homes(gazetteer).of(entities.keySet(), ordered));
    }

    private int position(Line line) {
        return line.sentence().index();
    }
}
