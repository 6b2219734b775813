package org.engagementchecklist.storage;

/**
 * Where the window was, with its frame, when it was last closed.
 *
 * @param x how far its left side is from that of the first screen, in pixels of text at 100 %; negative further left
 * @param y how far its upper side is from that of the first screen; negative further up
 * @param width at least 1
 * @param height at least 1
 * @param maximized whether it filled its screen; the rest says where it goes when it no longer does
 */
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {

    /** Holds the size within its bounds. */
    public WindowPlace {
        width = Math.max(1, width);
        height = Math.max(1, height);
    }
}
