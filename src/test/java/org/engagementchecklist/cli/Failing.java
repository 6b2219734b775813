package org.engagementchecklist.cli;

/** Fails in a way that nobody foresaw. */
final class Failing {
    private Failing() {}

    /** Throws something that need not be declared. */
    static int by(Throwable failure) {
        switch (failure) {
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            default -> throw new IllegalArgumentException(failure);
        }
    }
}
