package dev.entente.load.mapping;

import dev.entente.model.Entity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entities at one end of a row's relation; empty where the cell is. */
@FunctionalInterface
interface ActorsOf {
    List<Entity> of(Columns.Cells cells, @Nullable LocalDate day) throws RowProblem;
}
