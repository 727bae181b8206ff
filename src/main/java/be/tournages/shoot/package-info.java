/** The ledger of shooting days: what was called, by which sheet, where, and what counts. */
@NullMarked
package be.tournages.shoot;

import org.jspecify.annotations.NullMarked;
