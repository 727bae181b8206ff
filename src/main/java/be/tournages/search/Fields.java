package be.tournages.search;

import be.tournages.language.Language;

/** Names of the columns and terms of the index. */
final class Fields {

  /** Term: the public code, the identity of a document. */
  static final String CODE = "code";

  /** Terms: all words, stems and concepts, each as often as it weighs. */
  static final String WORDS = "words";

  /** Terms: beginnings of the words of names. */
  static final String BEGINNINGS = "beginnings";

  /** Points: longitude and latitude. */
  static final String POINT = "point";

  /** Column: latitude and longitude in 32 bits each, as Lucene encodes them. */
  static final String POSITION = "position";

  /** Column: place on the web map, see {@link Mercator}. */
  static final String MERCATOR = "mercator";

  /** Column: see {@link Codebook}. */
  static final String PACKED = "packed";

  /** Column: days since 1970 of the last check; {@link Long#MIN_VALUE} for never. */
  static final String FRESH = "fresh";

  /** Column: a fixed shuffle, the order of what is otherwise equal. */
  static final String SHUFFLE = "shuffle";

  /** Column: see {@link Card}. */
  static final String CARD = "card";

  private static final String TEXT = "text-";

  private Fields() {}

  /** Column: the description in a language, see {@link Excerpts}. */
  static String text(Language language) {
    return TEXT + language.code();
  }
}
