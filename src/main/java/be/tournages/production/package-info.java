/** Productions (dossiers): what is being made, by whom, and whether coproduction funds it. */
@NullMarked
package be.tournages.production;

import org.jspecify.annotations.NullMarked;
