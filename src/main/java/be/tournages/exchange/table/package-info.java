/** Tables of texts out of files that people send: CSV, XLSX and GeoJSON, read row by row. */
@NullMarked
package be.tournages.exchange.table;

import org.jspecify.annotations.NullMarked;
