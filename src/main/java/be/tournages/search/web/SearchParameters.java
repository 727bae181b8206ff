package be.tournages.search.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the search, as it is written in an address; {@link SearchRequest} reads it. Every
 * value is text here, so that a wrong one is told in the caller's language.
 */
@Introspected
record SearchParameters(
    @Nullable @QueryValue @Parameter(description = "Free text, in any of the four languages.")
        String q,
    @Nullable @QueryValue @Parameter(description = "Kinds of places, each with all below it.")
        List<String> category,
    @Nullable @QueryValue @Parameter(description = "INT, EXT or BOTH.") List<String> setting,
    @Nullable @QueryValue @Parameter(description = "Periods a place can stand for.")
        List<String> period,
    @Nullable @QueryValue @Parameter(description = "Provinces, by NIS code.") List<String> province,
    @Nullable @QueryValue @Parameter(description = "Communes, by NIS code, former ones too.")
        List<String> commune,
    @Nullable @QueryValue @Parameter(description = "west,south,east,north in degrees, EPSG:4326.")
        String bbox,
    @Nullable @QueryValue @Parameter(description = "lon,lat in degrees, EPSG:4326.") String near,
    @Nullable
        @QueryValue("radius_m")
        @Parameter(description = "Metres around near, 10000 unless told.")
        String radiusM) {}
