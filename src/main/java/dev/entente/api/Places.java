package dev.entente.api;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So many places, taken in the order in which one asks for them. For any number of threads. */
final class Places {
    private final Semaphore free;

    Places(int count) {
        this.free = new Semaphore(count, true);
    }

    /** Takes a place where one is free. */
    boolean enter() {
        return free.tryAcquire();
    }

    /** Takes a place, waiting for one so long at most; none is taken where the thread is interrupted meanwhile. */
    boolean enter(Duration most) {
        try {
            return free.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave() {
        free.release();
    }
}
