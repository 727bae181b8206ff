package be.tournages.search;

import be.tournages.language.Language;
import be.tournages.location.PublicLocation;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What a result shows of an entry, as the pieces of JSON that are sent, written once when the entry
 * is indexed: a page of results copies bytes.
 *
 * <p>Layout: the code, the members that are the same in every language, then for each language in
 * the order of {@link Language} the name, the kind and the commune; each with its length before it.
 */
final class Card {

  private static final int PIECES = 3;

  private Card() {}

  static BytesRef write(PublicLocation place, Lexicon lexicon) {
    var out = new ByteBuffersDataOutput();
    try {
      write(place.code(), out);
      write(plain(place), out);
      for (Language language : Language.values()) {
        String category = place.kind().category();
        write(quoted(place.texts().name(language)), out);
        write(quoted(lexicon.label(Facet.CATEGORY, category, language).orElse(category)), out);
        write(quoted(Objects.requireNonNullElse(town(place, lexicon, language), "")), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  /** The code of an entry. */
  static String code(BytesRef card) {
    var in = new ByteArrayDataInput(card.bytes, card.offset, card.length);
    int length = in.readVInt();
    return new String(card.bytes, in.getPosition(), length, StandardCharsets.UTF_8);
  }

  /** Adds the members of an entry, without braces. */
  static void copy(BytesRef card, Language language, JsonBytes to) {
    var in = new ByteArrayDataInput(card.bytes, card.offset, card.length);
    skip(in, 1);
    copy(in, card.bytes, to);
    skip(in, PIECES * language.ordinal());
    copy(in, card.bytes, to.raw(",\"name\":"));
    copy(in, card.bytes, to.raw(",\"categoryLabel\":"));
    copy(in, card.bytes, to.raw(",\"communeName\":"));
  }

  /** Adds an entry as a suggestion. */
  static void suggest(BytesRef card, Language language, JsonBytes to) {
    var in = new ByteArrayDataInput(card.bytes, card.offset, card.length);
    skip(in, 2 + PIECES * language.ordinal());
    copy(in, card.bytes, to.raw("{\"kind\":\"location\",\"text\":"));
    skip(in, 1);
    copy(in, card.bytes, to.raw(",\"detail\":"));
    to.raw(",\"value\":").text(code(card)).raw('}');
  }

  private static void skip(ByteArrayDataInput in, int pieces) {
    for (int i = 0; i < pieces; i++) {
      in.skipBytes(in.readVInt());
    }
  }

  private static void copy(ByteArrayDataInput in, byte[] bytes, JsonBytes to) {
    int length = in.readVInt();
    to.raw(bytes, in.getPosition(), length);
    in.skipBytes(length);
  }

  private static void write(String text, ByteBuffersDataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeVInt(bytes.length);
    out.writeBytes(bytes, bytes.length);
  }

  private static String plain(PublicLocation place) {
    var kind = place.kind();
    var position = place.position();
    return "\"code\":"
        + quoted(place.code())
        + ",\"category\":"
        + quoted(kind.category())
        + ",\"setting\":"
        + quoted(kind.setting().name())
        + ",\"period\":"
        + (kind.period() == null ? "null" : quoted(kind.period().code()))
        + ",\"position\":["
        + position.lon()
        + ","
        + position.lat()
        + "],\"approximate\":"
        + place.approximate()
        + ",\"photo\":null,\"verifiedOn\":"
        + (place.verifiedOn() == null ? "null" : quoted(place.verifiedOn().toString()));
  }

  /* Without a commune the locality is the best there is to say. */
  private static @Nullable String town(PublicLocation place, Lexicon lexicon, Language language) {
    return Optional.ofNullable(place.communeNis())
        .flatMap(lexicon::communeNames)
        .map(names -> names.in(language))
        .orElse(place.locality());
  }

  private static String quoted(String text) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }
}
