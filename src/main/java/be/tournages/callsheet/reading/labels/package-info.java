/**
 * Says what the text of a call sheet means, by the labels that stand beside its values. The labels
 * are data, one table a language; no rule knows a production, a file name or a layout.
 */
@NullMarked
package be.tournages.callsheet.reading.labels;

import org.jspecify.annotations.NullMarked;
