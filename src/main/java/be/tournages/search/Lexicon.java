package be.tournages.search;

import be.tournages.language.Language;
import be.tournages.language.Names;
import be.tournages.location.Category;
import be.tournages.location.CategoryTree;
import be.tournages.search.analysis.Synonym;
import be.tournages.search.analysis.TextAnalysis;
import be.tournages.territory.Commune;
import be.tournages.territory.Territory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Everything beside the entries that the index depends on. When it changes, the index is built
 * again; its fingerprint tells whether it did.
 */
final class Lexicon {

  /* Raise it whenever documents are made or analysed in another way. */
  private static final String FORMAT = "3";

  private final CategoryTree categories;
  private final Territory territory;
  private final TextAnalysis analysis;
  private final Codebook codebook;
  private final String fingerprint;
  private final Suggestions suggestions;

  Lexicon(CategoryTree categories, Territory territory, List<Synonym> synonyms) {
    this.categories = categories;
    this.territory = territory;
    this.analysis = new TextAnalysis(synonyms);
    this.codebook = new Codebook(categories, territory);
    this.fingerprint = digest(describe(synonyms));
    this.suggestions = new Suggestions(this);
  }

  TextAnalysis analysis() {
    return analysis;
  }

  Codebook codebook() {
    return codebook;
  }

  CategoryTree categories() {
    return categories;
  }

  Territory territory() {
    return territory;
  }

  Suggestions suggestions() {
    return suggestions;
  }

  String fingerprint() {
    return fingerprint;
  }

  /** Name of a value of a facet; empty for those that the reader of the answer names. */
  Optional<String> label(Facet facet, String code, Language language) {
    return switch (facet) {
      case CATEGORY -> categories.find(code).map(category -> category.label(language));
      case PROVINCE -> Optional.of(territory.getProvince(code).names().in(language));
      case COMMUNE -> communeNames(code).map(names -> names.in(language));
      case SETTING, PERIOD -> Optional.empty();
    };
  }

  Optional<Names> communeNames(String nis) {
    return territory.findCommune(nis).map(Commune::names);
  }

  /** The code and every code below it. */
  List<Category> subtree(Category top) {
    return categories.list().stream()
        .filter(one -> categories.path(one.code()).contains(top))
        .toList();
  }

  private String describe(List<Synonym> synonyms) {
    var text = new StringBuilder(FORMAT);
    for (Category category : categories.list()) {
      text.append('\n').append(category.code()).append(' ').append(category.parent());
      for (Language language : Language.values()) {
        text.append(' ').append(category.label(language));
      }
    }
    for (Commune commune : territory.listCommunes()) {
      text.append('\n').append(commune.nis()).append(' ').append(commune.provinceNis());
      for (Language language : Language.values()) {
        text.append(' ').append(commune.names().in(language));
      }
    }
    synonyms.forEach(synonym -> text.append('\n').append(synonym));
    return text.toString();
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
