package org.engagementchecklist.ui.history;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.engagementchecklist.storage.EngagementFolder;

/**
 * Where states of the engagement in hand are kept.
 *
 * @param file the engagement's own file
 * @param folder opens and saves what lies beside it
 * @param opened takes another engagement in hand
 */
public record Keeping(Path file, EngagementFolder folder, Clock clock, Consumer<Path> opened) {}
