package org.engagementchecklist.report.pdf.filter;

/** How many bytes may still be read or unpacked of one file. What is spent stays spent, whoever was told of it. */
public final class Allowance {
    private long left;

    /**
     * Allows something.
     *
     * @param bytes how many, 0 or more
     */
    public Allowance(long bytes) {
        this.left = bytes;
    }

    /**
     * Takes some of it.
     *
     * @param bytes how many, 0 or more
     * @throws TooMuchException if fewer are left; then none are left
     */
    public void take(long bytes) throws TooMuchException {
        left -= bytes;
        if (isSpent()) {
            left = -1;
            throw new TooMuchException();
        }
    }

    /** {@return whether more was asked for than is allowed} */
    public boolean isSpent() {
        return left < 0;
    }
}
