/** Permits: who grants them, and applications from draft to decision. */
@NullMarked
package be.tournages.permit;

import org.jspecify.annotations.NullMarked;
