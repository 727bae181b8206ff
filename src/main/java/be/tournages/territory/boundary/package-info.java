/** Takes the boundaries of the communes from a file, and refuses what cannot be right. */
@NullMarked
package be.tournages.territory.boundary;

import org.jspecify.annotations.NullMarked;
