package dev.entente.api;

import dev.entente.graph.EntityResolver;
import dev.entente.graph.ExcerptQuery.Excerpt;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import dev.entente.network.Balance;
import dev.entente.network.BalanceSearch;
import dev.entente.network.RelationFilter;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** Structural balance. */
@Path("/api/v1/balance")
@Tag(name = "Balance")
class BalanceResource {
    private static final int LEAST_NAMED = 3;

    private final EntityResolver resolver;
    private final AskedNetwork networks;
    private final Dictionary dictionary;

    BalanceResource(EntityResolver resolver, AskedNetwork networks, Dictionary dictionary) {
        this.resolver = resolver;
        this.networks = networks;
        this.dictionary = dictionary;
    }

    @GET
    @FromNetwork
    @Produces({MediaType.APPLICATION_JSON, GraphForm.NODE_LINK_TYPE, GraphForm.CYTOSCAPE_TYPE, GraphForm.GRAPHOLOGY_TYPE
    })
    @Operation(
            operationId = "getBalance",
            summary = "Which signed triads are balanced and which are not",
            description =
                    "The triads around one entity, or among three to 20, as of a day: balanced where the product of the three signs is positive (Heider 1946, Cartwright"
                            + " and Harary 1956). All relations of a pair with a sign make one by weight of evidence (see PairSign), where one side has 55 % of it;"
                            + " triads with an ambiguous pair are counted and left out. Unbalanced ones come first, then the clearest. Around an entity the"
                            + " 2,000 partners of most weight are looked at.")
    public BalanceAnswer get(
            @QueryParam("of")
                    @Separator(",")
                    @NotEmpty(message = "is required: one entity, or three to 20, parted by commas")
                    @Parameter(
                            description =
                                    "One entity, or three to 20, parted by commas: ids, ISO 3166-1 codes or whole names that one entity bears",
                            required = true,
                            explode = Explode.FALSE,
                            example = "state:usa,state:kor,state:prk")
                    List<String> of,
            @QueryParam("asOf")
                    @NotNull(message = "is required, a day like 2018-06-12")
                    @Parameter(
                            description =
                                    "States that hold on this day and events up to it; what is unknown excludes nothing",
                            schema = @Schema(type = SchemaType.STRING, format = "date"),
                            example = "2018-06-12")
                    LocalDate asOf,
            @QueryParam("types")
                    @Parameter(
                            description =
                                    "Only relations of these types, parted by commas, each with a sign, or with nin: before them of all others; see /ontology. Default: all that have a sign",
                            schema = @Schema(type = SchemaType.STRING, pattern = TypeChoice.PATTERN),
                            example = "ALLIED_WITH,AT_WAR_WITH")
                    @Nullable
                    TypeChoice types,
            @QueryParam("kinds")
                    @Separator(",")
                    @Parameter(
                            description =
                                    "Around one entity only entities of these kinds, parted by commas. Default: all",
                            explode = Explode.FALSE,
                            example = "State,Organization")
                    List<EntityKind> kinds,
            @QueryParam("minConfidence")
                    @DefaultValue("0")
                    @DecimalMin("0")
                    @DecimalMax("1")
                    @Parameter(description = ParameterTexts.MIN_CONFIDENCE, example = "0.5")
                    double minConfidence,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    @Parameter(description = "How many triads at most", example = "5")
                    int limit) {
        checkTypes(types);
        Set<EntityId> named = named(of);
        RelationFilter filter = FilterParts.undirected(types, kinds, asOf, minConfidence);
        boolean isAround = named.size() == 1;
        Excerpt asked = isAround ? networks.aroundAndAmong(named, filter) : networks.between(named, filter);
        Balance balance = networks.search(limits -> {
            BalanceSearch search = new BalanceSearch(asked.network(), filter, asOf, limit, limits);
            return isAround ? search.around(named.iterator().next()) : search.among(named);
        });
        return answer(named, asOf, balance, asked.isWhole());
    }

    /** Those left over by excluding others may be without a sign: they just have no part in it. */
    private static void checkTypes(@Nullable TypeChoice types) {
        if (types == null || types.isExcluding()) {
            return;
        }
        List<RelationType> unsigned = types.types().stream()
                .filter(type -> type.definition().sign() == 0)
                .sorted()
                .toList();
        if (!unsigned.isEmpty()) {
            throw Problems.invalid("types", unsigned + " have no sign; leave them out");
        }
    }

    private Set<EntityId> named(List<String> of) {
        Set<EntityId> named = new TreeSet<>(NamedEntities.resolve(of, BalanceSearch.MAX_NAMED, resolver));
        if (named.size() > 1 && named.size() < LEAST_NAMED) {
            throw Problems.invalid("of", "two make no triad: name one entity, or three to 20");
        }
        return named;
    }

    private BalanceAnswer answer(Set<EntityId> named, LocalDate asOf, Balance balance, boolean isWhole) {
        List<Relation> relations = balance.triads().stream()
                .flatMap(triad -> triad.sides().stream())
                .flatMap(side -> side.relations().stream())
                .distinct()
                .toList();
        Set<EntityId> shown = new TreeSet<>(named);
        balance.triads().forEach(triad -> shown.addAll(triad.entities()));
        return new BalanceAnswer(
                named.stream().map(EntityId::value).toList(),
                asOf,
                BalanceAnswer.counts(balance),
                balance.balanced(),
                balance.unbalanced(),
                balance.ambiguous(),
                balance.partners(),
                balance.leftOut(),
                balance.triads().stream().map(BalanceAnswer.OneTriad::of).toList(),
                balance.isPartial() || !isWhole,
                dictionary.entities(shown),
                Dictionary.ofRelations(relations));
    }
}
