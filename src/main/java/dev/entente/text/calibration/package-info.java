/** From how sure a reader says it is to how often it is right: fitted on annotated texts, applied to every claim. */
@NullMarked
package dev.entente.text.calibration;

import org.jspecify.annotations.NullMarked;
