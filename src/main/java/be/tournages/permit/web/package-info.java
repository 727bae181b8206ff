/** Permits over HTTP, for the office. */
@NullMarked
package be.tournages.permit.web;

import org.jspecify.annotations.NullMarked;
