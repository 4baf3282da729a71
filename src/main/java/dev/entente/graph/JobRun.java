package dev.entente.graph;

/**
 * The right to run a job, held by one run at a time; whoever has lost it can write nothing more.
 *
 * @param job the job's id
 * @param source its source
 * @param token this run's own secret
 */
public record JobRun(String job, String source, String token) {}
