/** Where the data lives: the data source, migrations, reference files and the change feed. */
@NullMarked
package be.tournages.persistence;

import org.jspecify.annotations.NullMarked;
