package dev.entente.api;

import dev.entente.network.TimeProfile;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many relations began or happened in each month. */
@Schema(name = "TimeProfile", description = "How many relations began or happened in each month, by sign")
record TimeProfileAnswer(
        @Schema(description = "Id of the entity") String entity,

        @Schema(description = "Id of the entity that only relations with are counted; null for relations with any")
        @Nullable
        String with,

        @Schema(description = "The months one after another, those in which nothing began among them")
        List<Month> months,

        @Schema(
                description =
                        "Relations of which only the year is known, of all years asked about together: in which months to count them nobody knows. For those of one year ask with from and to of that year")
        DyadAnswer.Signs yearOnly,

        @Schema(description = "Relations of unknown start") DyadAnswer.Signs undated,

        @Schema(
                description =
                        "Relations that began in no month shown: before the window in which they may still have held, or more than 1,200 months ago")
        DyadAnswer.Signs outside,

        @Schema(description = "Whether a limit ended the search, so that some are missing")
        boolean partial,

        @Schema(description = "Every entity of the answer by its id")
        Map<String, EntityAnswer> entities) {
    /** A month. */
    @Schema(name = "MonthCounts", description = "How many relations began or happened in a month, by sign")
    record Month(
            @Schema(description = "Which", examples = "2018-06")
            String month,

            @Schema(description = "Of types with sign +1", minimum = "0")
            long positive,

            @Schema(description = "Of types with sign 0", minimum = "0")
            long neutral,

            @Schema(description = "Of types with sign -1", minimum = "0")
            long negative) {
        static Month of(TimeProfile.Month month) {
            return new Month(
                    month.month().toString(),
                    month.counts().positive(),
                    month.counts().neutral(),
                    month.counts().negative());
        }
    }
}
