/** Imports over HTTP, for the office. */
@NullMarked
package be.tournages.exchange.web;

import org.jspecify.annotations.NullMarked;
