/** Positions, boxes and lengths on the ground, and the coordinate systems they are written in. */
@NullMarked
package be.tournages.geo;

import org.jspecify.annotations.NullMarked;
