package be.tournages.search;

import be.tournages.language.Language;
import be.tournages.location.Category;
import be.tournages.location.CategoryTree;
import be.tournages.location.Period;
import be.tournages.location.Setting;
import be.tournages.persistence.ReferenceFiles;
import be.tournages.search.analysis.Synonym;
import be.tournages.territory.Locality;
import be.tournages.territory.Territory;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entries made up for a measurement, the same at every run: a kind at a locality of Wallonia, named
 * in four languages, described with the words of the demo catalogue and of the synonyms, drawn by
 * Zipf's law.
 */
final class GeneratedCatalogue {

  private static final long SEED = 20260101;
  private static final int BATCH = 1000;
  private static final int WORDS_A_TEXT = 35;
  /* Half the entries of a locality lie within some 1.5 km of its centre. */
  private static final double SPREAD_DEGREES = 0.018;

  private static final String INSERT =
      """
      INSERT INTO location (id, code, category_code, setting, period, name_fr, name_nl, name_de,
        name_en, description_fr, description_nl, description_de, description_en, position,
        position_released, postal_code, locality, commune_nis, status, verified_on, created_at,
        version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ST_SetSRID(ST_MakePoint(?, ?), 4326),
        true, ?, ?, ?, 'published', ?, ?, 0)
      """;

  private final Random random = new Random(SEED);
  private final List<Category> kinds;
  private final List<Locality> localities;
  private final Map<Language, Zipf> words = new EnumMap<>(Language.class);

  GeneratedCatalogue(CategoryTree categories, Territory territory, List<Synonym> synonyms) {
    this.kinds =
        categories.list().stream()
            .filter(kind -> categories.children(kind.code()).isEmpty())
            .toList();
    this.localities = territory.listLocalities();
    words.put(Language.FR, new Zipf(demoWords("description_fr")));
    words.put(Language.EN, new Zipf(demoWords("description_en")));
    words.put(Language.NL, new Zipf(terms(synonyms, Language.NL)));
    words.put(Language.DE, new Zipf(terms(synonyms, Language.DE)));
  }

  /** The words of the French descriptions, the most frequent first. */
  List<String> frenchWords() {
    return words(Language.FR).words();
  }

  /** A position in Wallonia. */
  Locality anyLocality() {
    return localities.get(random.nextInt(localities.size()));
  }

  void write(Connection connection, int count) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (int i = 0; i < count; i++) {
        bind(insert, i);
        insert.addBatch();
        if (i % BATCH == BATCH - 1) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private void bind(PreparedStatement insert, int i) throws SQLException {
    Category kind = kinds.get(random.nextInt(kinds.size()));
    Locality at = anyLocality();
    Setting[] settings = Setting.values();
    Period[] periods = Period.values();
    int column = 0;
    insert.setObject(++column, new UUID(SEED, i));
    insert.setString(++column, "B%06d".formatted(i));
    insert.setString(++column, kind.code());
    insert.setString(++column, settings[random.nextInt(settings.length)].name());
    insert.setString(++column, periods[random.nextInt(periods.length)].code());
    for (Language language : Language.values()) {
      insert.setString(++column, name(kind, at, language));
    }
    for (Language language : Language.values()) {
      insert.setString(++column, text(language));
    }
    insert.setDouble(++column, at.position().lon() + random.nextGaussian() * SPREAD_DEGREES);
    insert.setDouble(++column, at.position().lat() + random.nextGaussian() * SPREAD_DEGREES * 0.6);
    insert.setString(++column, at.postalCode());
    insert.setString(++column, at.names().main());
    insert.setString(++column, at.communeNis());
    insert.setDate(++column, Date.valueOf(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700))));
    insert.setTimestamp(++column, Timestamp.from(Instant.EPOCH));
  }

  private String name(Category kind, Locality at, Language language) {
    String of =
        switch (language) {
          case FR -> " de ";
          case NL -> " van ";
          case DE -> " ";
          case EN -> " of ";
        };
    String own = words(language).draw(random);
    return kind.label(language) + of + at.names().in(language) + " " + own;
  }

  private String text(Language language) {
    return Stream.generate(() -> words(language).draw(random))
        .limit(WORDS_A_TEXT)
        .collect(Collectors.joining(" ", "", "."));
  }

  private Zipf words(Language language) {
    return Objects.requireNonNull(words.get(language));
  }

  private static List<String> demoWords(String column) {
    var counts = new HashMap<String, Integer>();
    for (var row : new ReferenceFiles().rows("db/demo/location.csv")) {
      for (String word : row.get(column).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        if (word.length() > 2) {
          counts.merge(word, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> terms(List<Synonym> synonyms, Language language) {
    return synonyms.stream()
        .filter(synonym -> synonym.language() == language)
        .map(Synonym::term)
        .distinct()
        .toList();
  }
}
