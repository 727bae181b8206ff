/** Keeps authorities and applications in the database. */
@NullMarked
package be.tournages.permit.store;

import org.jspecify.annotations.NullMarked;
