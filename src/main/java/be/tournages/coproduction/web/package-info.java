/** Works and audited accounts over HTTP. */
@NullMarked
package be.tournages.coproduction.web;

import org.jspecify.annotations.NullMarked;
