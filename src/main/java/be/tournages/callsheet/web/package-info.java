/** Arrival and review of call sheets over HTTP, for the office. */
@NullMarked
package be.tournages.callsheet.web;

import org.jspecify.annotations.NullMarked;
