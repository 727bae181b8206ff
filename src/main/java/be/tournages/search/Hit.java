package be.tournages.search;

import be.tournages.language.Language;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** One result. */
public final class Hit {

  private final BytesRef card;
  private final Language language;
  private final @Nullable Double distanceM;
  private final List<Segment> snippet;

  Hit(BytesRef card, Language language, @Nullable Double distanceM, List<Segment> snippet) {
    this.card = card;
    this.language = language;
    this.distanceM = distanceM;
    this.snippet = snippet;
  }

  /** The public code of the entry. */
  public String code() {
    return Card.code(card);
  }

  /** Metres from the centre of the circle; null when none was given. */
  public @Nullable Double distanceM() {
    return distanceM;
  }

  /** The words found in their sentence; empty when they are in no description. */
  public List<Segment> snippet() {
    return snippet;
  }

  /** Adds the result as a JSON object. */
  public void write(JsonBytes to) {
    to.raw('{');
    Card.copy(card, language, to);
    if (distanceM != null) {
      to.raw(",\"distanceM\":").number(Math.round(distanceM));
    }
    if (!snippet.isEmpty()) {
      to.raw(",\"snippet\":[");
      for (int i = 0; i < snippet.size(); i++) {
        Segment segment = snippet.get(i);
        to.raw(i == 0 ? "{\"text\":" : ",{\"text\":").text(segment.text());
        to.raw(segment.hit() ? ",\"hit\":true}" : ",\"hit\":false}");
      }
      to.raw(']');
    }
    to.raw('}');
  }
}
