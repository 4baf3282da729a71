/** The REST API: resources, responses, problems. */
@NullMarked
package dev.entente.api;

import org.jspecify.annotations.NullMarked;
