package dev.entente.cli;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.TextSpan;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A row of a table of gold or of claims; a cell that breaks its column's rule is a {@link BadCell}. */
record CsvRow(CSVRecord cells) {
    /** What is wrong with a cell, in words for whoever wrote the file. */
    static final class BadCell extends RuntimeException {
        BadCell(String message) {
            super(message);
        }
    }

    /** The cell without the spaces around it, empty where the table has no such column. */
    String text(String column) {
        return cells.isSet(column) ? cells.get(column).strip() : "";
    }

    @Nullable
    String textOrNull(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw new BadCell(column + " is empty");
        }
        return text;
    }

    /** The columns start and end. */
    TextSpan span() {
        int start = wholeNumber("start");
        int end = wholeNumber("end");
        if (start < 0 || end <= start) {
            throw new BadCell("start and end are no span: " + start + " to " + end);
        }
        return new TextSpan(start, end);
    }

    double share(String column) {
        String text = required(column);
        try {
            double share = Double.parseDouble(text);
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            // Told below, in our words.
        }
        throw new BadCell(column + " is no number from 0 to 1: " + text);
    }

    EntityId id(String column) {
        String text = required(column);
        if (!EntityId.isValid(text)) {
            throw new BadCell(column + " is no id of the form kind:slug: " + text);
        }
        return new EntityId(text);
    }

    EntityKind kind(String column) {
        String text = required(column);
        return EntityKind.find(text)
                .orElseThrow(() -> new BadCell(column + " is no kind of entity: " + text + "; the kinds are "
                        + Arrays.stream(EntityKind.values())
                                .map(EntityKind::label)
                                .collect(Collectors.joining(", "))));
    }

    RelationType type() {
        String text = required("type");
        return RelationType.find(text).orElseThrow(() -> new BadCell("type is no relation of the ontology: " + text));
    }

    Polarity polarity() {
        String text = required("polarity");
        try {
            return Polarity.of(text);
        } catch (IllegalArgumentException e) {
            throw new BadCell("polarity is none of asserted, denied, planned, hypothetical: " + text);
        }
    }

    private int wholeNumber(String column) {
        String text = required(column);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new BadCell(column + " is no whole number: " + text);
        }
    }
}
