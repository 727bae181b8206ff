/**
 * Opens documents in child processes with a small heap and a deadline: whatever a document does to
 * the program that opens it, it does to a process that is replaced.
 */
@NullMarked
package be.tournages.callsheet.reading.worker;

import org.jspecify.annotations.NullMarked;
