package dev.entente.api;

import dev.entente.graph.EntityResolver;
import dev.entente.graph.ExcerptQuery.Excerpt;
import dev.entente.model.EntityId;
import dev.entente.network.RelationFilter;
import dev.entente.network.TimeProfile;
import dev.entente.network.TimeProfileSearch;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An entity's relations over time. */
@Path("/api/v1/entities/{id}/profile")
@Tag(name = "Entities")
class TimeProfileResource {
    private final EntityResolver resolver;
    private final AskedNetwork networks;
    private final Dictionary dictionary;

    TimeProfileResource(EntityResolver resolver, AskedNetwork networks, Dictionary dictionary) {
        this.resolver = resolver;
        this.networks = networks;
        this.dictionary = dictionary;
    }

    @GET
    @FromNetwork
    @Operation(
            operationId = "getTimeProfile",
            summary = "How many relations began or happened each month, by sign",
            description =
                    "An entity's relations, or those with one other entity, counted by the month in which they began or happened: friendly, neutral and hostile ones."
                            + " At most 1,200 months, the last ones; those of which only the year is known, undated ones and those that began before the"
                            + " window are counted apart.")
    public TimeProfileAnswer get(
            @PathParam("id")
                    @Parameter(
                            description =
                                    "The entity: its id, an ISO 3166-1 code (KP, PRK) or a whole name where only one entity bears it",
                            example = "person:kim-jong-un")
                    String id,
            @QueryParam("with")
                    @Parameter(
                            description = "Only relations with this entity, given the same way. Default: with any",
                            example = "person:xi-jinping",
                            schema = @Schema(type = SchemaType.STRING))
                    @Nullable
                    String with,
            @BeanParam @Valid RelationParameters which) {
        EntityId entity = resolver.getId(id);
        EntityId other = with == null ? null : resolver.getId(with);
        if (entity.equals(other)) {
            throw Problems.invalid("with", "same-entity: it is " + entity + " itself; name another");
        }
        List<EntityId> named = other == null ? List.of(entity) : List.of(entity, other);
        RelationFilter filter = which.filter();
        Excerpt asked = other == null ? networks.around(named, filter) : networks.between(named, filter);
        TimeProfile profile = networks.search(limits -> {
            TimeProfileSearch search = new TimeProfileSearch(asked.network(), filter, limits);
            return other == null ? search.of(entity) : search.between(entity, other);
        });
        return new TimeProfileAnswer(
                entity.value(),
                other == null ? null : other.value(),
                profile.months().stream().map(TimeProfileAnswer.Month::of).toList(),
                DyadAnswer.Signs.of(profile.yearOnly()),
                DyadAnswer.Signs.of(profile.undated()),
                DyadAnswer.Signs.of(profile.outside()),
                profile.isPartial() || !asked.isWhole(),
                dictionary.entities(named));
    }
}
