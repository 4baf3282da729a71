package dev.entente.load.mapping;

import dev.entente.model.Ontology;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.ShippedTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a CAMEO event code states (CAMEO Event Codebook 1.1b3, Schrodt 2012): the relation type of the ontology with the longest code that begins the
 * event's. Beside them {@code cameo.csv}: intents to cooperate (03) are planned claims of what is intended, for an intent to meet is no meeting and
 * no agreement; apologies (055), forgiveness (056) and withdrawals of observers or peacekeepers (166) are none of our relations.
 */
final class CameoEvents implements TypeOf {
    private static final Statement NOTHING = new Statement(null, Polarity.ASSERTED);

    private final Text code;
    private final Map<String, Statement> statements = new HashMap<>();

    /** @param type null where the code states no relation of the ontology */
    private record Statement(@Nullable RelationType type, Polarity polarity) {}

    CameoEvents(Text code) {
        this.code = code;
        Ontology.get().list().forEach(each -> each.cameoCodes()
                .forEach(known -> statements.put(known, new Statement(each.type(), Polarity.ASSERTED))));
        ShippedTable.read(CameoEvents.class, "cameo.csv")
                .rows()
                .forEach(row -> statements.put(row.cell("code"), statement(row)));
    }

    private static Statement statement(ShippedTable.Row row) {
        return RelationType.find(row.cell("type"))
                .map(type -> new Statement(type, Polarity.of(row.cell("polarity"))))
                .orElse(NOTHING);
    }

    @Override
    public RelationType of(Columns.Cells cells) throws RowProblem {
        String event = code.of(cells);
        RelationType type = find(event).map(Statement::type).orElse(null);
        if (type != null) {
            return type;
        }
        if (event.length() < 2 || !event.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new RowProblem("unknown-event-code", "\"" + event + "\" is no CAMEO event code");
        }
        throw new RowProblem("no-relation-type", "CAMEO " + event + " states no relation of the ontology");
    }

    @Override
    public Polarity polarity(Columns.Cells cells) {
        return find(code.of(cells)).orElse(NOTHING).polarity();
    }

    private Optional<Statement> find(String event) {
        for (int length = Math.min(4, event.length()); length >= 2; length--) {
            Statement statement = statements.get(event.substring(0, length));
            if (statement != null) {
                return Optional.of(statement);
            }
        }
        return Optional.empty();
    }
}
