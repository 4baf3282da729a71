package dev.entente.api;

import dev.entente.model.EntityKind;
import dev.entente.model.PartialDate;
import dev.entente.network.Direction;
import dev.entente.network.Dispute;
import dev.entente.network.RelationChoice;
import dev.entente.network.RelationFilter;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** Which relations of an entity to show: the parameters that relations and neighbourhood share. */
record RelationParameters(
        @QueryParam("types")
        @Parameter(
                description = ParameterTexts.TYPES,
                schema = @Schema(type = SchemaType.STRING, pattern = TypeChoice.PATTERN),
                example = "MET_WITH,ALLIED_WITH")
        @Nullable
        TypeChoice types,

        @QueryParam("direction")
        @DefaultValue("both")
        @Parameter(
                description = "out: the entity is the subject; in: it is the object; symmetric types count either way",
                example = "both")
        Direction direction,

        @QueryParam("kinds")
        @Separator(",")
        @Parameter(
                description = "Only relations that lead to entities of these kinds, parted by commas. Default: all",
                explode = Explode.FALSE,
                example = "Person,State")
        List<EntityKind> kinds,

        @QueryParam("asOf")
        @Parameter(
                description = ParameterTexts.AS_OF,
                schema = @Schema(type = SchemaType.STRING, format = "date"),
                example = "2018-06-12")
        @Nullable
        LocalDate asOf,

        @QueryParam("from")
        @Parameter(
                description =
                        "Start of a window of time, a day, month or year: relations count that may overlap [from, to). (On /paths from and to are the two ends.)",
                schema = @Schema(type = SchemaType.STRING, pattern = ParameterTexts.PARTIAL_DATE),
                example = "2018-01")
        @Nullable
        PartialDate from,

        @QueryParam("to")
        @Parameter(
                description = ParameterTexts.WINDOW_TO,
                schema = @Schema(type = SchemaType.STRING, pattern = ParameterTexts.PARTIAL_DATE),
                example = "2018-12")
        @Nullable
        PartialDate to,

        @QueryParam("minConfidence")
        @DefaultValue("0")
        @DecimalMin("0")
        @DecimalMax("1")
        @Parameter(description = ParameterTexts.MIN_CONFIDENCE, example = "0.5")
        double minConfidence,

        @QueryParam("knownAt")
        @Parameter(
                description = ParameterTexts.KNOWN_AT,
                schema = @Schema(type = SchemaType.STRING, format = "date"),
                example = "2018-06-30")
        @Nullable
        LocalDate knownAt,

        @QueryParam("polarity") @DefaultValue("any") @Parameter(description = ParameterTexts.POLARITY, example = "any")
        Dispute polarity) {
    RelationFilter filter() {
        return new RelationFilter(
                FilterParts.types(types),
                direction,
                Set.copyOf(kinds),
                asOf,
                FilterParts.window(from, to, "from", "to"),
                minConfidence,
                knownAt,
                polarity,
                RelationChoice.ANY);
    }
}
