/** The territory over HTTP, open to everybody. */
@NullMarked
package be.tournages.territory.web;

import org.jspecify.annotations.NullMarked;
