/** Holds a published report against the data: every figure that the data does not support. */
@NullMarked
package be.tournages.impact.reconciliation;

import org.jspecify.annotations.NullMarked;
