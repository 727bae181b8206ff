/** The tables of works and audited accounts. */
@NullMarked
package be.tournages.coproduction.store;

import org.jspecify.annotations.NullMarked;
