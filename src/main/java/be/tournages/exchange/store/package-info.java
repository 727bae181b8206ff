/** What the imports remember, in PostgreSQL. */
@NullMarked
package be.tournages.exchange.store;

import org.jspecify.annotations.NullMarked;
