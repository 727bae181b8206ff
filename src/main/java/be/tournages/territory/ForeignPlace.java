package be.tournages.territory;

import be.tournages.territory.Resolution.Region;
import java.util.List;

/** A country, or a town outside Wallonia, with all its names. */
record ForeignPlace(Region region, String country, boolean isCountry, List<String> names) {}
