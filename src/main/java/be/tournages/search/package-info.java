/** Full-text search over what the public may see of the catalogue: the index, queries, the map. */
@NullMarked
package be.tournages.search;

import org.jspecify.annotations.NullMarked;
