package org.engagementchecklist.ui.common;

import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.engagement.Engagement;

/** An engagement and what follows from it, at one moment. */
public record Snapshot(Engagement engagement, Assessment assessment) {}
