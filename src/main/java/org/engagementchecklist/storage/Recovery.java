package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Work that lies beside its file instead of in it, because the program ended too early or the file could not be written.
 *
 * @param copy where the work lies
 * @param file where it belongs
 * @param title what the engagement is called
 * @param changed when it was last changed
 */
public record Recovery(Path copy, Path file, String title, Instant changed) {}
