package be.tournages.search.web;

import be.tournages.language.Language;
import be.tournages.location.LocationText;
import be.tournages.location.PublicLocation;
import be.tournages.location.WorkingConditions;
import be.tournages.search.FoundPage;
import be.tournages.search.Hit;
import be.tournages.search.JsonBytes;
import be.tournages.search.LocationSearch;
import be.tournages.territory.Commune;
import be.tournages.territory.Territory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything the public may know of a place, as JSON in the reader's language. */
@Singleton
class PlaceJson {

  private final LocationSearch search;
  private final Territory territory;

  PlaceJson(LocationSearch search, Territory territory) {
    this.search = search;
    this.territory = territory;
  }

  byte[] write(PublicLocation place, List<Hit> similar, List<Hit> nearby, Language language) {
    var json = new JsonBytes().raw("{");
    json.member("code", place.code()).member("name", place.texts().name(language));
    writeKind(place, language, json);
    writeTexts(place, language, json);
    writeWhere(place, language, json);
    writeConditions(place.conditions(), json.name("conditions"));
    json.member("verifiedOn", Objects.toString(place.verifiedOn(), null));
    json.name("photos").raw("[]");
    FoundJson.hits(similar, json.name("similar"));
    FoundJson.hits(nearby, json.name("nearby"));
    return json.raw("}").toArray();
  }

  private void writeKind(PublicLocation place, Language language, JsonBytes json) {
    var kind = place.kind();
    List<FoundPage.Count> path = search.categoryPath(kind.category(), language);
    json.member("category", kind.category());
    json.member("categoryLabel", path.isEmpty() ? kind.category() : path.getLast().label());
    json.name("categoryPath").raw("[");
    for (int i = 0; i < path.size(); i++) {
      json.raw(i == 0 ? "{" : ",{").member("code", path.get(i).value());
      json.member("label", path.get(i).label()).raw("}");
    }
    json.raw("]").member("setting", kind.setting().name());
    json.member("period", kind.period() == null ? null : kind.period().code());
    json.member("style", kind.style());
  }

  private static void writeTexts(PublicLocation place, Language language, JsonBytes json) {
    Language spoken = spoken(place, language);
    json.name("description");
    if (spoken == null) {
      json.raw("null");
    } else {
      json.raw("{").member("language", spoken.code());
      json.member("text", place.texts().in(spoken).description()).raw("}");
    }
    List<String> keywords = keywords(place, language);
    json.name("keywords").raw("[");
    for (int i = 0; i < keywords.size(); i++) {
      json.raw(i == 0 ? "" : ",").text(keywords.get(i));
    }
    json.raw("]");
  }

  /* The language whose description the reader is shown: theirs, else the first that has one. */
  private static @Nullable Language spoken(PublicLocation place, Language reader) {
    return Stream.concat(Stream.of(reader), Stream.of(Language.values()))
        .filter(one -> place.texts().in(one).description() != null)
        .findFirst()
        .orElse(null);
  }

  private static List<String> keywords(PublicLocation place, Language reader) {
    return Stream.concat(Stream.of(reader), Stream.of(Language.values()))
        .map(one -> place.texts().in(one))
        .map(LocationText::keywords)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private void writeWhere(PublicLocation place, Language language, JsonBytes json) {
    FoundJson.position(place.position(), json.name("position"));
    json.name("approximate").raw(Boolean.toString(place.approximate()));
    json.member("street", place.street()).member("postalCode", place.postalCode());
    json.member("locality", place.locality());
    String nis = place.communeNis();
    Commune commune = nis == null ? null : territory.findCommune(nis).orElse(null);
    json.member("communeName", commune == null ? null : commune.names().in(language));
    json.member(
        "provinceName",
        commune == null ? null : territory.getProvince(commune.provinceNis()).names().in(language));
  }

  private static void writeConditions(WorkingConditions of, JsonBytes json) {
    json.raw("{").member("access", of.access()).member("power", of.power());
    number("parkingLorries", of.parkingLorries(), json);
    number("ceilingHeightM", of.ceilingHeightM(), json);
    number("roomAreaM2", of.roomAreaM2(), json);
    json.member("noise", of.noise()).member("restrictions", of.restrictions());
    json.member("availability", of.availability()).raw("}");
  }

  private static void number(String name, @Nullable Number number, JsonBytes json) {
    json.name(name).raw(number == null ? "null" : number.toString());
  }
}
