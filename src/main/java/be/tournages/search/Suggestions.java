package be.tournages.search;

import be.tournages.language.Language;
import be.tournages.language.Names;
import be.tournages.location.Category;
import be.tournages.search.analysis.TextAnalysis;
import be.tournages.territory.Commune;
import be.tournages.territory.Locality;
import be.tournages.territory.Province;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Kinds of places, provinces, communes and localities whose name begins as typed. */
final class Suggestions {

  private static final int MOST_OF_A_KIND = 3;

  private final NavigableMap<String, Set<Entry>> byWord = new TreeMap<>();
  private final TextAnalysis analysis;

  Suggestions(Lexicon lexicon) {
    this.analysis = lexicon.analysis();
    for (Category category : lexicon.categories().list()) {
      add(Facet.CATEGORY, category.code(), category::label, _ -> "");
    }
    for (Province province : lexicon.territory().listProvinces()) {
      add(Facet.PROVINCE, province.nis(), province.names()::in, _ -> "");
    }
    for (Commune commune : lexicon.territory().listCommunes()) {
      add(Facet.COMMUNE, commune.nis(), commune.names()::in, _ -> "");
    }
    for (Locality locality : lexicon.territory().listLocalities()) {
      Names commune = lexicon.territory().getCommune(locality.communeNis()).names();
      if (!commune.main().equals(locality.names().main())) {
        add(Facet.COMMUNE, locality.communeNis(), locality.names()::in, commune::in);
      }
    }
  }

  /**
   * A value of a facet that may be meant.
   *
   * @param facet the facet
   * @param value code of the value
   * @param text name that was typed, in the reader's language
   * @param detail the commune of a locality, else empty
   */
  record Suggestion(Facet facet, String value, String text, String detail) {}

  private record Entry(
      Facet facet,
      String value,
      Function<Language, String> text,
      Function<Language, String> detail,
      Set<List<String>> names) {}

  private record Match(Entry entry, int rank) {}

  private void add(
      Facet facet,
      String value,
      Function<Language, String> text,
      Function<Language, String> detail) {
    Set<List<String>> names =
        Arrays.stream(Language.values())
            .map(text)
            .distinct()
            .map(analysis::words)
            .collect(Collectors.toSet());
    var entry = new Entry(facet, value, text, detail, names);
    names.stream()
        .flatMap(List::stream)
        .forEach(word -> byWord.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(entry));
  }

  /** At most three kinds, and three places, that the index has entries of. */
  List<Suggestion> find(List<String> typed, Language language, IndexReader reader)
      throws IOException {
    var found = new ArrayList<Suggestion>();
    var matches = matches(typed, language);
    for (Set<Facet> kind : List.of(Set.of(Facet.CATEGORY), Set.of(Facet.PROVINCE, Facet.COMMUNE))) {
      int count = 0;
      for (Match match : matches) {
        Entry entry = match.entry();
        if (count < MOST_OF_A_KIND
            && kind.contains(entry.facet())
            && reader.docFreq(new Term(entry.facet().code(), entry.value())) > 0) {
          found.add(suggestion(entry, language));
          count++;
        }
      }
    }
    return found;
  }

  private static Suggestion suggestion(Entry entry, Language language) {
    return new Suggestion(
        entry.facet(), entry.value(), entry.text().apply(language), entry.detail().apply(language));
  }

  private List<Match> matches(List<String> typed, Language language) {
    String word = typed.getFirst();
    return byWord.subMap(word, word + Character.MAX_VALUE).values().stream()
        .flatMap(Set::stream)
        .distinct()
        .flatMap(entry -> match(entry, typed).stream())
        .sorted(
            Comparator.comparingInt(Match::rank)
                .thenComparing(match -> match.entry().facet())
                .thenComparingInt(match -> match.entry().text().apply(language).length())
                .thenComparing(match -> match.entry().text().apply(language)))
        .toList();
  }

  /* 0 for a whole name, 1 for its beginning, 2 for beginnings of its words; a locality after. */
  private static Optional<Match> match(Entry entry, List<String> typed) {
    int best = Integer.MAX_VALUE;
    for (List<String> name : entry.names()) {
      if (name.equals(typed)) {
        best = 0;
      } else if (begins(name, typed)) {
        best = Math.min(best, 1);
      } else if (typed.stream().allMatch(word -> name.stream().anyMatch(w -> w.startsWith(word)))) {
        best = Math.min(best, 2);
      }
    }
    return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(new Match(entry, best));
  }

  private static boolean begins(List<String> name, List<String> typed) {
    int last = typed.size() - 1;
    return name.size() >= typed.size()
        && name.subList(0, last).equals(typed.subList(0, last))
        && name.get(last).startsWith(typed.get(last));
  }
}
