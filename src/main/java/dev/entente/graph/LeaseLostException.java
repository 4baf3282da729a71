package dev.entente.graph;

/** This run of a job may write no more: another run has taken it over, or the job is gone. */
public final class LeaseLostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LeaseLostException(JobRun run) {
        super("The job " + run.job() + " was taken over by another run; nothing of the last batch was written");
    }
}
