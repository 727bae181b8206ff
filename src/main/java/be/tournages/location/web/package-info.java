/** The catalogue over HTTP, for the office. */
@NullMarked
package be.tournages.location.web;

import org.jspecify.annotations.NullMarked;
