/** Keeps the ledger in the database. */
@NullMarked
package be.tournages.shoot.store;

import org.jspecify.annotations.NullMarked;
