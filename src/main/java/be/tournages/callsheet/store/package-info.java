/** Keeps documents and what became of them in the database. */
@NullMarked
package be.tournages.callsheet.store;

import org.jspecify.annotations.NullMarked;
