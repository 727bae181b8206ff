/** The reference tables of the territory and the imported boundaries in PostGIS. */
@NullMarked
package be.tournages.territory.store;

import org.jspecify.annotations.NullMarked;
