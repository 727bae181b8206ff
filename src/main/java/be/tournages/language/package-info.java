/** The four languages of the office and texts written in them. */
@NullMarked
package be.tournages.language;

import org.jspecify.annotations.NullMarked;
