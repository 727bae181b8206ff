/** Who somebody is and what they may do: people, roles, sessions, the audit trail. */
@NullMarked
package be.tournages.identity;

import org.jspecify.annotations.NullMarked;
