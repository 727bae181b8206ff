/** The catalogue of places where one can shoot: what the office knows and what the public sees. */
@NullMarked
package be.tournages.location;

import org.jspecify.annotations.NullMarked;
