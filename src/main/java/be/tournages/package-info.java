/** The workplace of a regional film office: from a location to a defensible euro. */
@NullMarked
package be.tournages;

import org.jspecify.annotations.NullMarked;
