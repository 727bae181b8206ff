/** The tables behind the impact. */
@NullMarked
package be.tournages.impact.store;

import org.jspecify.annotations.NullMarked;
