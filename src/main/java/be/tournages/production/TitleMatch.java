package be.tournages.production;

import java.util.List;

/** Which production a title means. */
public sealed interface TitleMatch {

  /** One production is known under just this title. */
  record Known(Production production) implements TitleMatch {}

  /** No production is, but some are so near that a person has to say. */
  record Similar(List<Production> candidates) implements TitleMatch {
    public Similar {
      candidates = List.copyOf(candidates);
    }
  }

  /** Nothing resembles it: a production met for the first time. */
  record Unknown() implements TitleMatch {}
}
