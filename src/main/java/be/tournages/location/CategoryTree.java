package be.tournages.location;

import be.tournages.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All kinds of places. */
public final class CategoryTree {

  private final Map<String, Category> byCode = new LinkedHashMap<>();

  /**
   * @param categories every category; a parent may come after its children
   */
  public CategoryTree(List<Category> categories) {
    categories.stream()
        .sorted(Comparator.comparingInt(Category::sort).thenComparing(Category::code))
        .forEach(category -> byCode.put(category.code(), category));
    byCode.values().forEach(category -> path(category.code()));
  }

  /** Every category, siblings in their order. */
  public List<Category> list() {
    return List.copyOf(byCode.values());
  }

  /** The category of a code. */
  public Optional<Category> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The kinds directly below one; those at the top below null. */
  public List<Category> children(@Nullable String parent) {
    return byCode.values().stream()
        .filter(category -> java.util.Objects.equals(category.parent(), parent))
        .toList();
  }

  /** From the widest kind down to the one of the code; empty for an unknown code. */
  public List<Category> path(String code) {
    var path = new ArrayList<Category>();
    for (Category at = byCode.get(code);
        at != null;
        at = at.parent() == null ? null : byCode.get(at.parent())) {
      if (path.contains(at)) {
        throw new IllegalArgumentException("A category lies below itself: " + code);
      }
      path.addFirst(at);
    }
    return List.copyOf(path);
  }

  /** The category that has just this label or code, in any language and case. */
  public Optional<Category> findByLabel(String text) {
    String wanted = text.strip();
    return find(wanted)
        .or(() ->
            byCode.values().stream().filter(category -> hasLabel(category, wanted)).findFirst());
  }

  private static boolean hasLabel(Category category, String wanted) {
    for (Language language : Language.values()) {
      if (category.label(language).equalsIgnoreCase(wanted)) {
        return true;
      }
    }
    return false;
  }
}
