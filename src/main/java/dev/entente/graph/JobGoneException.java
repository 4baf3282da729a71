package dev.entente.graph;

/** A job that is to be run is in the graph no more. */
public class JobGoneException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public JobGoneException(String id) {
        super(id + " is in the graph no more: somebody has deleted it");
    }
}
