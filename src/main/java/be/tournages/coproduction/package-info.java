/** Works the fund coproduces: companies, shares, investment, and spend once it is audited. */
@NullMarked
package be.tournages.coproduction;

import org.jspecify.annotations.NullMarked;
