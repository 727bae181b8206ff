/** Something to show: real places, invented productions, permits and call sheets. */
@NullMarked
package be.tournages.demo;

import org.jspecify.annotations.NullMarked;
