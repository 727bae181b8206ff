/** Call sheets as they arrive: kept, read, reviewed, posted to the ledger. */
@NullMarked
package be.tournages.callsheet;

import org.jspecify.annotations.NullMarked;
