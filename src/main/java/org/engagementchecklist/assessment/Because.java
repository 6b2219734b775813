package org.engagementchecklist.assessment;

import java.util.Optional;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;

/**
 * One part of the reason of a finding.
 *
 * @param answer the whole answer, or empty where the reason is that none is given
 */
public record Because(QuestionId question, Optional<Answer> answer) {}
