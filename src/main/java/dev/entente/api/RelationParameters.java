package dev.entente.api;

import dev.entente.model.EntityKind;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
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
                description =
                        "Only relations of these types, parted by commas, or with nin: before them of all others; see /ontology. Default: all",
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
                description =
                        "States that hold on this day and events up to it; what is unknown excludes nothing. Default: any time",
                schema = @Schema(type = SchemaType.STRING, format = "date"),
                example = "2018-06-12")
        @Nullable
        LocalDate asOf,

        @QueryParam("from")
        @Parameter(
                description =
                        "Start of a window of time, a day, month or year: relations count that may overlap [from, to). (On /paths from and to are the two ends.)",
                schema = @Schema(type = SchemaType.STRING, pattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$"),
                example = "2018-01")
        @Nullable
        PartialDate from,

        @QueryParam("to")
        @Parameter(
                description = "End of the window: the first day outside it, or the last month or year inside it",
                schema = @Schema(type = SchemaType.STRING, pattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$"),
                example = "2018-12")
        @Nullable
        PartialDate to,

        @QueryParam("minConfidence")
        @DefaultValue("0")
        @DecimalMin("0")
        @DecimalMax("1")
        @Parameter(description = "Only relations at least this sure, 0 to 1", example = "0.5")
        double minConfidence,

        @QueryParam("knownAt")
        @Parameter(
                description =
                        "Only relations that a document had reported by this day, with what is known of them today; those of which no report is dated, as of some data sets, too. Default: whenever reported",
                schema = @Schema(type = SchemaType.STRING, format = "date"),
                example = "2018-06-30")
        @Nullable
        LocalDate knownAt,

        @QueryParam("polarity")
        @DefaultValue("any")
        @Parameter(
                description =
                        "disputed: only relations that somebody denies; undisputed: only those that nobody denies; any: both",
                example = "any")
        Dispute polarity) {
    RelationFilter filter() {
        return new RelationFilter(
                types == null ? Set.of() : types.types(),
                direction,
                Set.copyOf(kinds),
                asOf,
                window(),
                minConfidence,
                knownAt,
                polarity,
                RelationChoice.ANY);
    }

    private Period window() {
        try {
            return new Period(from, to);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("to", "must be after from");
        }
    }
}
