/** Wallonia's provinces, arrondissements, communes and localities: which commune is this? */
@NullMarked
package be.tournages.territory;

import org.jspecify.annotations.NullMarked;
