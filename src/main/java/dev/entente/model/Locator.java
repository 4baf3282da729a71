package dev.entente.model;

/** Where in its document a claim stands. */
public sealed interface Locator permits TextSpan, RowKey {}
