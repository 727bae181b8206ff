/**
 * Turns the bytes of a document into text with its positions: the one place that opens documents
 * sent from outside. What a format looks like inside is known here and nowhere else; what the words
 * mean is not known here at all.
 */
@NullMarked
package be.tournages.callsheet.reading.text;

import org.jspecify.annotations.NullMarked;
