package org.engagementchecklist.edition;

import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.engagement.Asked;

/** What was answered to a question, with the question and the answer in words, so that no edition is needed to read it. */
record Given(Asked asked, Answer answer, String words) {}
