/** The annual report and the sheets of places: one document, written as PDF and as XLSX. */
@NullMarked
package be.tournages.impact.report;

import org.jspecify.annotations.NullMarked;
