/** Keeps productions in the database. */
@NullMarked
package be.tournages.production.store;

import org.jspecify.annotations.NullMarked;
