/** The synonyms in the database. */
@NullMarked
package be.tournages.search.store;

import org.jspecify.annotations.NullMarked;
