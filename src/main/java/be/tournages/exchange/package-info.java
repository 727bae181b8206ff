/** Catalogue data in and out: files of places are read, checked, and merged into the catalogue. */
@NullMarked
package be.tournages.exchange;

import org.jspecify.annotations.NullMarked;
