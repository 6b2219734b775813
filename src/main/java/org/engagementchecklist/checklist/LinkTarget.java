package org.engagementchecklist.checklist;

/** What a link may lead to. A text becomes one only by being read as one, so that no other reaches the system. */
public sealed interface LinkTarget permits WebPage, EmailAddress, PhoneNumber {

    /** {@return the address with its scheme, in signs of ASCII that have no meaning around it} */
    String link();
}
