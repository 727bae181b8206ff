/**
 * What the office's shoots are worth to the region: days, spend averages, scenarios, and the year's
 * figure that management can defend line by line.
 *
 * <p>The method is the published one (Wallimage, Bilan 2024, section 2.2.7.2).
 */
@NullMarked
package be.tournages.impact;

import org.jspecify.annotations.NullMarked;
