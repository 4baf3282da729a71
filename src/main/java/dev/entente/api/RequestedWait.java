package dev.entente.api;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long the one who asks will wait for the searches of a request, and whether a limit ended one of them. */
@RequestScoped
class RequestedWait {
    private @Nullable Duration asked;
    private long end;
    private boolean isObserved;
    private boolean isCut;

    /** From now on. */
    void ask(Duration time) {
        asked = time;
        end = System.nanoTime() + time.toNanos();
    }

    /** What is left of the time; as much as the server allows where nothing is asked for. */
    Duration left(Duration allowed) {
        if (asked == null) {
            return allowed;
        }
        long left = Math.max(0, end - System.nanoTime());
        if (left >= allowed.toNanos()) {
            return allowed;
        }
        isObserved = true;
        return Duration.ofNanos(left);
    }

    void cut() {
        isCut = true;
    }

    /** Whether a limit ended a search: asked again, more may be found. */
    boolean isCut() {
        return isCut;
    }

    /** Whether any search kept to what was asked for, and not to less that is allowed. */
    boolean isObserved() {
        return isObserved;
    }
}
