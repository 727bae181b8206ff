/** Signing in and administering people over HTTP. */
@NullMarked
package be.tournages.identity.web;

import org.jspecify.annotations.NullMarked;
