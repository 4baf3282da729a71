package dev.entente.graph;

/** Another job of the same source runs. */
public final class JobRunningException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String job;

    public JobRunningException(String source, String job) {
        super("The job " + job + " loads " + source + " already; wait for its end or cancel it");
        this.job = job;
    }

    /** The id of the job that runs. */
    public String job() {
        return job;
    }
}
