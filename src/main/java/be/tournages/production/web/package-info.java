/** Productions over HTTP, for the office. */
@NullMarked
package be.tournages.production.web;

import org.jspecify.annotations.NullMarked;
