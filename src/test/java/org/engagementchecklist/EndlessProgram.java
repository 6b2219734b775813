package org.engagementchecklist;

import java.util.concurrent.CountDownLatch;

/** A program that never ends by itself. */
final class EndlessProgram {
    private EndlessProgram() {}

    /** Waits for what never comes. */
    public static void main(String[] arguments) throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
