package be.tournages.coproduction;

import be.tournages.production.ProjectType;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words of tables of accounts in the four languages, and what they mean. */
final class SpendWords {

  /** What a column may hold, and the headers under which it is known. */
  private static final Map<String, List<String>> HEADERS =
      Map.of(
          "production",
              List.of("production", "titre", "title", "projet", "titel", "productie", "produktion"),
          "type",
              List.of(
                  "project_type", "type", "type_de_projet", "soort", "projecttype", "projektart"),
          "year", List.of("year", "annee", "jaar", "jahr"),
          "days",
              List.of("days", "days_in_wallonia", "jours", "jours_de_tournage", "dagen", "tage"),
          "funded", List.of("funded", "finance", "coproduction", "gefinancierd", "gefordert"),
          "category", List.of("category", "categorie", "poste", "kategorie"),
          "eligible", List.of("eligible", "eligible_wallimage", "in_aanmerking"),
          "amount", List.of("amount", "amount_eur", "montant", "bedrag", "betrag"));

  private static final Map<SpendCategory, List<String>> CATEGORIES =
      Map.of(
          SpendCategory.TECHNICIANS,
          List.of("techniciens", "techniciens_wallons", "techniciennes", "technici", "techniker"),
          SpendCategory.CAST,
          List.of("casting", "casting_wallon", "comediens", "acteurs", "darsteller"),
          SpendCategory.SETS_COSTUMES,
          List.of(
              "decors_et_costumes",
              "decors_costumes",
              "decors_en_kostuums",
              "decor_en_kostuums",
              "ausstattung_und_kostume",
              "sets_and_costumes"),
          SpendCategory.TRANSPORT_UNIT,
          List.of(
              "transports",
              "transports_defraiements_regie",
              "transports_et_regie",
              "regie",
              "transport",
              "vervoer",
              "transport_en_regie",
              "transport_und_aufnahmeleitung",
              "transport_and_unit"),
          SpendCategory.EQUIPMENT_HIRE,
          List.of(
              "location_materiel",
              "location_de_materiel",
              "materiel",
              "huur_materiaal",
              "huur_van_materiaal",
              "geratemiete"),
          SpendCategory.VENUE_HIRE,
          List.of(
              "location_de_decors",
              "location_de_lieux",
              "lieux",
              "huur_locaties",
              "huur_van_plekken",
              "motivmiete"),
          SpendCategory.HOTELS_MEALS,
          List.of(
              "horeca",
              "hotels_et_repas",
              "hotels",
              "hotels_en_maaltijden",
              "hotels_und_verpflegung",
              "hotels_and_meals"),
          SpendCategory.OTHER,
          List.of("autres", "autre", "divers", "andere", "overige", "sonstiges"));

  private static final Map<ProjectType, List<String>> TYPES =
      Map.of(
          ProjectType.FEATURE_FICTION,
          List.of("long_metrage_de_fiction", "langspeelfilm", "fictiefilm", "spielfilm", "feature"),
          ProjectType.SERIES_FICTION,
          List.of("serie_de_fiction", "serie", "fictiereeks", "fernsehserie", "series"),
          ProjectType.SHORT_FICTION,
          List.of("court_metrage_de_fiction", "court_metrage", "kortfilm", "kurzfilm", "short"),
          ProjectType.FEATURE_DOCUMENTARY,
          List.of("long_metrage_documentaire", "documentaire", "dokumentarfilm", "documentary"),
          ProjectType.COMMERCIAL,
          List.of("publicite", "reclame", "reclamespot", "werbung", "werbefilm"),
          ProjectType.TV_FORMAT,
          List.of("format_tv", "tv_formaat", "tv_programma", "fernsehformat"),
          ProjectType.MUSIC_VIDEO,
          List.of("clip_musical", "muziekclip", "musikvideo"),
          ProjectType.VIDEO_CLIP,
          List.of("clip_video", "videoclip"));

  private SpendWords() {}

  /** The field of a header. */
  static Optional<String> field(String plain) {
    return HEADERS.entrySet().stream()
        .filter(one -> one.getValue().contains(plain))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The category of a header or cell. */
  static Optional<SpendCategory> category(String plain) {
    String code = plain.replaceFirst("_eur$", "");
    return SpendCategory.find(code)
        .or(() ->
            CATEGORIES.entrySet().stream()
                .filter(one -> one.getValue().contains(code))
                .map(Map.Entry::getKey)
                .findFirst());
  }

  /** The project type of a cell: its code, or its name in one of the languages. */
  static Optional<ProjectType> type(String text) {
    String code = plain(text);
    return ProjectType.find(code)
        .or(() ->
            TYPES.entrySet().stream()
                .filter(one -> one.getValue().contains(code))
                .map(Map.Entry::getKey)
                .findFirst());
  }

  static boolean isYes(String text) {
    return List.of("true", "1", "yes", "oui", "ja", "x", "o", "y").contains(plain(text));
  }

  /** Words of letters and digits, joined by underscores. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "_")
        .replaceAll("^_|_$", "");
  }
}
