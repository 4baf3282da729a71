package dev.entente.api;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks the question that {@link PathsAtOnce} may answer before a thread that may wait takes it. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface AtOnce {}
