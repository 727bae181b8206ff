/** People, sessions, links and the audit trail in the database. */
@NullMarked
package be.tournages.identity.store;

import org.jspecify.annotations.NullMarked;
