/** The ledger over HTTP, for the office. */
@NullMarked
package be.tournages.shoot.web;

import org.jspecify.annotations.NullMarked;
