package be.tournages.search;

import be.tournages.geo.Position;
import be.tournages.language.Language;
import be.tournages.language.Names;
import be.tournages.location.Category;
import be.tournages.location.LocationText;
import be.tournages.location.PublicLocation;
import be.tournages.location.Setting;
import be.tournages.search.analysis.Term;
import be.tournages.territory.Commune;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** Makes the document of an entry from what everybody may see of it, and from nothing else. */
final class Documents {

  private static final int NAME = 8;
  private static final int KEYWORD = 4;
  private static final int KIND = 3;
  private static final int PLACE = 3;
  private static final int DESCRIPTION = 1;

  private static final FieldType WEIGHTED = new FieldType();

  static {
    WEIGHTED.setTokenized(true);
    WEIGHTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    WEIGHTED.freeze();
  }

  private final Lexicon lexicon;

  Documents(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Document of(PublicLocation place) {
    var document = new Document();
    document.add(new StringField(Fields.CODE, place.code(), Field.Store.NO));
    document.add(new Field(Fields.WORDS, words(place).stream(), WEIGHTED));
    document.add(new Field(Fields.BEGINNINGS, beginnings(place).stream(), WEIGHTED));
    addFilters(place, document);
    addColumns(place, document);
    return document;
  }

  private void addFilters(PublicLocation place, Document document) {
    for (Category category : lexicon.categories().path(place.kind().category())) {
      add(Facet.CATEGORY, category.code(), document);
    }
    for (Setting setting : place.kind().setting().answers()) {
      add(Facet.SETTING, setting.name(), document);
    }
    if (place.kind().period() != null) {
      add(Facet.PERIOD, place.kind().period().code(), document);
    }
    Commune commune = commune(place);
    if (commune != null) {
      add(Facet.COMMUNE, commune.nis(), document);
      add(Facet.PROVINCE, commune.provinceNis(), document);
    }
  }

  private static void add(Facet facet, String code, Document document) {
    document.add(new StringField(facet.code(), code, Field.Store.NO));
  }

  private void addColumns(PublicLocation place, Document document) {
    Position position = place.position();
    document.add(new LatLonPoint(Fields.POINT, position.lat(), position.lon()));
    document.add(PositionColumn.field(position));
    document.add(new NumericDocValuesField(Fields.MERCATOR, Mercator.pack(position)));
    document.add(new NumericDocValuesField(Fields.PACKED, lexicon.codebook().pack(place)));
    document.add(new NumericDocValuesField(Fields.SHUFFLE, shuffle(place.code())));
    long fresh = place.verifiedOn() == null ? Long.MIN_VALUE : place.verifiedOn().toEpochDay();
    document.add(NumericDocValuesField.indexedField(Fields.FRESH, fresh));
    document.add(new BinaryDocValuesField(Fields.CARD, Card.write(place, lexicon)));
    addExcerpts(place, document);
  }

  private void addExcerpts(PublicLocation place, Document document) {
    for (Language language : Language.values()) {
      String text = place.texts().in(language).description();
      if (text != null) {
        BytesRef excerpt = Excerpts.write(text, lexicon.analysis().terms(text, language));
        document.add(new BinaryDocValuesField(Fields.text(language), excerpt));
      }
    }
  }

  private WeightedTerms words(PublicLocation place) {
    var words = new WeightedTerms();
    for (Language language : Language.values()) {
      LocationText text = place.texts().in(language);
      add(text.name(), language, NAME, words);
      text.keywords().forEach(keyword -> add(keyword, language, KEYWORD, words));
      add(text.description(), language, DESCRIPTION, words);
      for (Category category : lexicon.categories().path(place.kind().category())) {
        add(category.label(language), language, KIND, words);
      }
    }
    add(place.kind().style(), Language.FR, KEYWORD, words);
    addPlace(place, words);
    return words;
  }

  /* Names of communes are no common nouns: they have no stems and mean no concept. */
  private void addPlace(PublicLocation place, WeightedTerms words) {
    addName(place.postalCode(), words);
    addName(place.locality(), words);
    addName(place.street(), words);
    Commune commune = commune(place);
    if (commune != null) {
      addNames(commune.names(), words);
      addNames(lexicon.territory().getProvince(commune.provinceNis()).names(), words);
    }
  }

  private void addNames(Names names, WeightedTerms words) {
    List.of(Language.values()).stream()
        .map(names::in)
        .distinct()
        .forEach(name -> addName(name, words));
  }

  private void addName(@Nullable String name, WeightedTerms words) {
    if (name != null) {
      lexicon.analysis().words(name).forEach(word -> words.add(word, PLACE));
    }
  }

  private void add(@Nullable String text, Language language, int weight, WeightedTerms words) {
    if (text != null) {
      for (Term term : lexicon.analysis().terms(text, language)) {
        words.add(term.text(), weight);
      }
    }
  }

  private WeightedTerms beginnings(PublicLocation place) {
    var beginnings = new WeightedTerms();
    for (Language language : Language.values()) {
      String name = place.texts().in(language).name();
      if (name != null) {
        Beginnings.add(lexicon.analysis().words(name), beginnings);
      }
    }
    return beginnings;
  }

  private @Nullable Commune commune(PublicLocation place) {
    String nis = place.communeNis();
    return nis == null ? null : lexicon.territory().findCommune(nis).orElse(null);
  }

  static long shuffle(String code) {
    return StringHelper.murmurhash3_x64_128(new BytesRef(code))[0];
  }
}
