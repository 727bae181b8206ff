package be.tournages.search;

import be.tournages.geo.Bbox;
import be.tournages.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * Entries that lie close together on a map, or one that stands alone.
 *
 * @param position their mean on the map, or where the one lies
 * @param count how many
 * @param bbox the box that holds them
 * @param only the one entry, null for several
 */
public record MapCluster(Position position, long count, Bbox bbox, @Nullable Hit only) {}
