/** From text to the terms it is found by, in four languages at once. */
@NullMarked
package be.tournages.search.analysis;

import org.jspecify.annotations.NullMarked;
