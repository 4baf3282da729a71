package dev.entente.api;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks the answers that depend on entities, relations and their best claims only, so that the network's version tells whether they are still good. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface FromNetwork {}
