/** The catalogue in PostGIS. */
@NullMarked
package be.tournages.location.store;

import org.jspecify.annotations.NullMarked;
