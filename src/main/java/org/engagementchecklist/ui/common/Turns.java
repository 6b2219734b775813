package org.engagementchecklist.ui.common;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Does one piece of work after another. Where one takes longer than people wait, such as one that reads from a share which
 * went away, the others go on beside it.
 */
final class Turns {
    private final ThreadPoolExecutor threads;
    private final Duration patience;
    private int overdue;

    /** @param patience so long one piece keeps the others waiting */
    Turns(ThreadFactory factory, Duration patience) {
        this.threads = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        this.patience = patience;
    }

    /** Does a piece of work when its turn has come. It throws nothing. */
    void add(Runnable piece) {
        threads.execute(() -> {
            AtomicBoolean decided = new AtomicBoolean();
            CompletableFuture.delayedExecutor(patience.toNanos(), TimeUnit.NANOSECONDS)
                    .execute(() -> {
                        if (!decided.getAndSet(true)) {
                            takeTooLong(1);
                        }
                    });
            piece.run();
            if (decided.getAndSet(true)) {
                takeTooLong(-1);
            }
        });
    }

    /** Of a piece may be said that it has ended before it is said that it takes too long. */
    private synchronized void takeTooLong(int more) {
        overdue += more;
        int size = 1 + Math.max(0, overdue);
        threads.setCorePoolSize(1);
        threads.setMaximumPoolSize(size);
        threads.setCorePoolSize(size);
    }
}
