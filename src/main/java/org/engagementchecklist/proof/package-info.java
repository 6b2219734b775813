/**
 * What can be known of a checklist before anyone answers it: its {@link org.engagementchecklist.proof.Defect defects},
 * in plain words and with their place, and whether its worked engagements
 * ({@link org.engagementchecklist.proof.Scenario scenarios}) come out as their authors expect.
 */
@NullMarked
package org.engagementchecklist.proof;

import org.jspecify.annotations.NullMarked;
