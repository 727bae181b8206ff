package be.tournages.exchange;

import be.tournages.language.Language;
import be.tournages.location.Category;
import be.tournages.location.CategoryTree;
import be.tournages.location.Setting;
import be.tournages.persistence.ReferenceFiles;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which category a word means: an alias of the file's own source, a code, a label in any language,
 * an alias of another source, or one of the things a label lists ("ferme" of "Ferme et grange")
 * when no other label lists it; accents, case and punctuation do not matter.
 */
final class Categories {

  private static final String FILE = "db/reference/category_alias.csv";
  /* Below these nothing has a roof; a file rarely says so. */
  private static final Set<String> OUTDOORS = Set.of("natural", "rural", "urban");

  private static final Pattern LISTING = Pattern.compile("\\s+(?:et|en|und|and)\\s+|,\\s*");

  private final CategoryTree tree;
  private final Map<KnownFile, Map<String, String>> aliases = new EnumMap<>(KnownFile.class);
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Set<String>> listed = new HashMap<>();

  Categories(CategoryTree tree, ReferenceFiles files) {
    this.tree = tree;
    for (Category category : tree.list()) {
      labels.putIfAbsent(Folding.fold(category.code()), category.code());
    }
    for (Category category : tree.list()) {
      for (Language language : Language.values()) {
        String label = category.label(language);
        labels.putIfAbsent(Folding.fold(label), category.code());
        for (String one : LISTING.split(label)) {
          listed.computeIfAbsent(Folding.fold(one), word -> new HashSet<>()).add(category.code());
        }
      }
    }
    readAliases(files);
  }

  private void readAliases(ReferenceFiles files) {
    for (var row : files.rows(FILE)) {
      KnownFile source = KnownFile.valueOf(row.get("source").toUpperCase(Locale.ROOT));
      aliases
          .computeIfAbsent(source, one -> new HashMap<>())
          .putIfAbsent(Folding.fold(row.get("value")), row.get("category"));
    }
  }

  /** The code of the category that the word means in a file of the source. */
  Optional<String> find(String word, KnownFile source) {
    String folded = Folding.fold(word);
    return alias(source, folded)
        .or(() -> Optional.ofNullable(labels.get(folded)))
        .or(() ->
            List.of(KnownFile.values()).stream()
                .flatMap(other -> alias(other, folded).stream())
                .findFirst())
        .or(() -> onlyOne(listed.getOrDefault(folded, Set.of())))
        .filter(code -> tree.find(code).isPresent());
  }

  private static Optional<String> onlyOne(Set<String> codes) {
    return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
  }

  /** What a place of the category serves for, where nobody said. */
  Setting usualSetting(String category) {
    List<Category> path = tree.path(category);
    return !path.isEmpty() && OUTDOORS.contains(path.getFirst().code())
        ? Setting.EXT
        : Setting.BOTH;
  }

  private Optional<String> alias(KnownFile source, String folded) {
    return Optional.ofNullable(aliases.getOrDefault(source, Map.of()).get(folded));
  }
}
