package dev.entente.cli;

import dev.entente.cli.CsvRow.BadCell;
import dev.entente.text.evaluation.GoldRow;
import dev.entente.text.evaluation.KnownNames;
import dev.entente.text.evaluation.Party;
import dev.entente.text.evaluation.Statement;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what an annotator took from texts: one row a claim. */
final class GoldTable {
    private static final List<String> COLUMNS = List.of(
            "id",
            "doc",
            "start",
            "end",
            "subject_name",
            "subject_kind",
            "object_name",
            "object_kind",
            "type",
            "polarity",
            "tier");

    private final KnownNames names;
    private final Set<String> ids = new HashSet<>();

    private GoldTable(KnownNames names) {
        this.names = names;
    }

    static CsvTable<GoldRow> read(Path file, KnownNames names) {
        return CsvTable.read(file, COLUMNS, new GoldTable(names)::row);
    }

    private GoldRow row(CsvRow cells) {
        String id = cells.required("id");
        if (!ids.add(id)) {
            throw new BadCell("id stands twice: " + id);
        }
        Statement statement = new Statement(
                cells.required("doc"),
                cells.span(),
                party("subject", cells),
                cells.type(),
                party("object", cells),
                cells.polarity());
        return new GoldRow(id, statement, tier(cells), cells.text("note"));
    }

    private Party party(String end, CsvRow cells) {
        String name = cells.required(end + "_name");
        if (!KnownNames.isName(name)) {
            throw new BadCell(end + "_name holds no letter and no digit: " + name);
        }
        return names.annotated(name, cells.kind(end + "_kind"));
    }

    private static GoldRow.Tier tier(CsvRow cells) {
        String tier = cells.required("tier");
        return switch (tier.toUpperCase(Locale.ROOT)) {
            case "A" -> GoldRow.Tier.A;
            case "B" -> GoldRow.Tier.B;
            default -> throw new BadCell("tier is neither A nor B: " + tier);
        };
    }
}
