package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Evidence;
import be.tournages.callsheet.reading.Finding;
import be.tournages.callsheet.reading.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Weighs the titles that a sheet may have against each other. */
final class TitleCandidates {

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|an?|les?|la|l|une?|de|het|een|der|die|das|eine?)\\s(?=.)");

  private final TitleText texts;
  private final String fileName;
  private final Map<String, String> wholes = new HashMap<>();
  private final List<Candidate> all = new ArrayList<>();

  TitleCandidates(TitleText texts, String fileName) {
    this.texts = texts;
    this.fileName = fileName;
  }

  /* A title that may be the one; it is told from others without its article. */
  private record Candidate(String text, double weight, List<Evidence> evidence) {
    String folded() {
      return ARTICLE.matcher(Words.fold(text)).replaceFirst("");
    }
  }

  /** Says that lines are only together what a title may be. */
  void join(List<String> lines) {
    String whole = String.join(" ", lines);
    lines.forEach(line -> wholes.put(Words.fold(line), whole));
  }

  /** Adds what may be a title of the printed words, with what its place speaks for it. */
  void add(String printed, double weight, List<Evidence> evidence) {
    String part = texts.clean(printed);
    String text = wholes.getOrDefault(Words.fold(part), part);
    double fit = texts.fit(text);
    if (!text.isEmpty() && weight + fit > -2) {
      all.add(new Candidate(text, weight + fit, evidence));
    }
  }

  /** The same for what a label says is the title: it may be a word that is a label elsewhere. */
  void addLabelled(String printed, double weight, List<Evidence> evidence) {
    if (texts.clean(printed).isEmpty() && texts.canBeLabelled(printed)) {
      all.add(new Candidate(printed, weight, evidence));
    } else {
      add(printed, weight, evidence);
    }
  }

  /** The likeliest, with a finding when another is as likely. */
  TitleReader.Found choose() {
    List<Candidate> candidates =
        all.stream()
            .filter(one ->
                all.stream()
                    .noneMatch(other -> FileInitials.abbreviates(one.folded(), other.folded())))
            .toList();
    List<String> ranked =
        candidates.stream()
            .map(Candidate::folded)
            .distinct()
            .sorted(Comparator.comparingDouble((String title) -> -total(candidates, title)))
            .toList();
    if (ranked.isEmpty()) {
      return new TitleReader.Found(null, List.of());
    }
    String best = ranked.getFirst();
    double weight = total(candidates, best);
    List<Candidate> same =
        candidates.stream()
            .filter(one -> one.folded().equals(best))
            .sorted(
                Comparator.comparing((Candidate one) -> -one.text().length())
                    .thenComparing(one -> texts.isCapitals(one.text())))
            .toList();
    double confidence = weight >= 8 ? 0.97 : weight >= 6 ? 0.93 : weight >= 4 ? 0.84 : 0.6;
    var findings = new ArrayList<Finding>();
    List<Evidence> evidence =
        same.stream().flatMap(one -> one.evidence().stream()).distinct().limit(4).toList();
    if (rivals(candidates, ranked, weight)) {
      findings.add(new Finding(Finding.Kind.TITLE_UNSURE, same.getFirst().text(), evidence));
      confidence = 0.6;
    }
    return new TitleReader.Found(
        new Value<>(same.getFirst().text(), confidence, evidence), findings);
  }

  private boolean rivals(List<Candidate> candidates, List<String> ranked, double weight) {
    if (ranked.size() < 2 || weight < 3) {
      return false;
    }
    String best = ranked.get(0);
    String next = ranked.get(1);
    boolean apart = !best.contains(next) && !next.contains(best);
    return apart && weight - total(candidates, next) < 0.5;
  }

  private double total(List<Candidate> candidates, String title) {
    List<Candidate> same = candidates.stream().filter(one -> one.folded().equals(title)).toList();
    double best = same.stream().mapToDouble(Candidate::weight).max().orElse(0);
    return best + Math.min(3, (same.size() - 1) * 1.5) + FileInitials.support(title, fileName);
  }
}
