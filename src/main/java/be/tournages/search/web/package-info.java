/** The search over HTTP, open to everybody. */
@NullMarked
package be.tournages.search.web;

import org.jspecify.annotations.NullMarked;
