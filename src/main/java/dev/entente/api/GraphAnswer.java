package dev.entente.api;

import java.util.Map;

/** An answer that is a graph: it can be had in the forms of graph libraries too, see {@link GraphForm}. */
interface GraphAnswer {
    /** Every entity of the answer by its id. */
    Map<String, EntityAnswer> entities();

    /** Every relation of the answer by its id. */
    Map<String, RelationAnswer> relations();
}
