package be.tournages.territory.web;

import be.tournages.geo.Position;
import be.tournages.language.Language;
import be.tournages.language.Names;
import be.tournages.territory.Commune;
import be.tournages.territory.Locality;
import be.tournages.territory.Located;
import be.tournages.territory.Province;
import be.tournages.territory.Resolution;
import be.tournages.territory.Resolution.Candidate;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the answers about places look like in JSON; positions are [lon, lat] in EPSG:4326. */
final class PlaceJson {

  private PlaceJson() {}

  /** A commune in a list. */
  @Serdeable
  record CommuneJson(
      String nis,
      String name,
      Map<String, String> names,
      String languageRegime,
      ProvinceJson province,
      String arrondissementNis,
      List<Double> position) {

    static CommuneJson of(Commune commune, Province province, Language language) {
      return new CommuneJson(
          commune.nis(),
          commune.names().in(language),
          PlaceJson.names(commune.names()),
          commune.languageRegime().code(),
          ProvinceJson.of(province, language),
          commune.arrondissementNis(),
          lonLat(commune.position()));
    }
  }

  /** A province beside a commune. */
  @Serdeable
  record ProvinceJson(String nis, String name) {

    static ProvinceJson of(Province province, Language language) {
      return new ProvinceJson(province.nis(), province.names().in(language));
    }
  }

  /** A locality beside a commune. */
  @Serdeable
  record LocalityJson(String postalCode, String name, List<Double> position) {

    static LocalityJson of(Locality locality, Language language) {
      return new LocalityJson(
          locality.postalCode(), locality.names().in(language), lonLat(locality.position()));
    }
  }

  /** A commune that may be meant. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CandidateJson(
      String nis, String name, ProvinceJson province, @Nullable LocalityJson locality) {

    static CandidateJson of(Candidate candidate, Language language) {
      Locality locality = candidate.locality();
      return new CandidateJson(
          candidate.commune().nis(),
          candidate.commune().names().in(language),
          ProvinceJson.of(candidate.province(), language),
          locality == null ? null : LocalityJson.of(locality, language));
    }
  }

  /**
   * What a text means.
   *
   * @param outcome one, several, elsewhere or unknown
   * @param candidates the one or the several
   * @param basis what a single answer rests on: code_and_name, code, name or phrase
   * @param region of a place elsewhere: flanders, brussels or abroad
   * @param country ISO 3166-1 code of a place elsewhere, where known
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ResolutionJson(
      String outcome,
      List<CandidateJson> candidates,
      @Nullable String basis,
      @Nullable String region,
      @Nullable String country) {

    static ResolutionJson of(Resolution resolution, Province province, Language language) {
      if (!(resolution instanceof Resolution.One one)) {
        return of(resolution, language);
      }
      var candidate = new Candidate(one.commune(), one.locality(), province);
      return new ResolutionJson(
          "one", List.of(CandidateJson.of(candidate, language)), lower(one.basis()), null, null);
    }

    static ResolutionJson of(Resolution resolution, Language language) {
      return switch (resolution) {
        case Resolution.Several several ->
            new ResolutionJson(
                "several",
                several.candidates().stream()
                    .map(candidate -> CandidateJson.of(candidate, language))
                    .toList(),
                null,
                null,
                null);
        case Resolution.Elsewhere elsewhere ->
            new ResolutionJson(
                "elsewhere", List.of(), null, lower(elsewhere.kind()), elsewhere.country());
        case Resolution.One one -> throw new IllegalArgumentException("Needs its province: " + one);
        case Resolution.Unknown unknown ->
            new ResolutionJson("unknown", List.of(), null, null, null);
      };
    }
  }

  /**
   * Where a position lies.
   *
   * @param inWallonia whether it lies in one of the communes
   * @param approximate true when no boundaries were imported: the nearest locality answered
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LocatedJson(boolean inWallonia, boolean approximate, @Nullable CommuneJson commune) {

    static LocatedJson of(Located located, @Nullable CommuneJson commune) {
      return switch (located) {
        case Located.In in -> new LocatedJson(true, in.approximate(), commune);
        case Located.Outside outside -> new LocatedJson(false, outside.approximate(), null);
      };
    }
  }

  /** All communes. */
  @Serdeable
  record CommunesJson(List<CommuneJson> items, int total) {}

  static Map<String, String> names(Names names) {
    var all = new LinkedHashMap<String, String>();
    for (Language language : Language.values()) {
      all.put(language.code(), names.in(language));
    }
    return all;
  }

  private static List<Double> lonLat(Position position) {
    return List.of(position.lon(), position.lat());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
