/** The command line: one class a command, thin over the features. */
@NullMarked
package be.tournages.cli;

import org.jspecify.annotations.NullMarked;
