package dev.entente.graph;

/**
 * How far a job has come as it is stored.
 *
 * @param reached what is stored: of a batch that was committed before, and is written again since nobody heard of it, what it changed the first time
 * @param isCancelAsked whether somebody has asked to cancel the job
 */
public record JobCheckpoint(JobProgress reached, boolean isCancelAsked) {}
