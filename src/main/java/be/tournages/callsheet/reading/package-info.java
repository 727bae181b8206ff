/**
 * Reads call sheets: from the bytes of a document to values with their evidence, without any
 * database, network or memory of earlier sheets.
 */
@NullMarked
package be.tournages.callsheet.reading;

import org.jspecify.annotations.NullMarked;
