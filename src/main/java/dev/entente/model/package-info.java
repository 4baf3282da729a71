/** The domain's words as records and enums, and the ontology of relation types; uses the JDK only. */
@NullMarked
package dev.entente.model;

import org.jspecify.annotations.NullMarked;
