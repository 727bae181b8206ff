/** The impact over HTTP. */
@NullMarked
package be.tournages.impact.web;

import org.jspecify.annotations.NullMarked;
