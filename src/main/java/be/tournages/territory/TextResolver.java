package be.tournages.territory;

import be.tournages.territory.Resolution.Basis;
import be.tournages.territory.Resolution.Candidate;
import be.tournages.territory.Resolution.Elsewhere;
import be.tournages.territory.Resolution.One;
import be.tournages.territory.Resolution.Region;
import be.tournages.territory.Resolution.Several;
import be.tournages.territory.Resolution.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says which commune a line of text means. The postal code goes before names, a name that stands by
 * itself before one within a phrase; names of provinces and of the commune tell homonyms apart.
 */
final class TextResolver {

  private static final Unknown UNKNOWN = new Unknown();

  private final PlaceIndex index;
  private final Phrases phrases;

  TextResolver(PlaceIndex index) {
    this.index = index;
    this.phrases = new Phrases(index);
  }

  Resolution resolve(String text) {
    AddressText address = AddressText.of(text);
    List<String> segments = address.segments().stream().map(PlaceName::fold).toList();
    Optional<Resolution> byCode = Optional.empty();
    for (AddressText.Code code : address.codes().reversed()) {
      byCode = byCode(code, segments);
      if (byCode.isPresent()) {
        break;
      }
    }
    return byCode.or(() -> byName(segments)).or(() -> byPhrase(address, segments)).orElse(UNKNOWN);
  }

  private Optional<Resolution> byCode(AddressText.Code code, List<String> segments) {
    if (code.dutch()) {
      return Optional.of(new Elsewhere(Region.ABROAD, "NL"));
    }
    Optional<Resolution> country = PostalCodes.country(code);
    if (country.isPresent() || code.digits().length() == 5) {
      return country.or(() -> ofFiveDigits(code, segments));
    }
    List<Candidate> listed = index.withCode(code.digits()).stream().map(index::candidate).toList();
    if (!listed.isEmpty() && (code.alone() || hasName(code, segments, listed))) {
      return Optional.of(inWallonia(listed, segments, code));
    }
    boolean standing = code.prefix() != null || code.alone() && !isYear(code, segments);
    return standing
        ? namedCountry(segments)
            .or(() -> PostalCodes.region(code.digits()))
            .or(() -> byCountry(segments))
        : Optional.empty();
  }

  /* Nothing but "2024" is a year, not a suburb of Antwerp. */
  private static boolean isYear(AddressText.Code code, List<String> segments) {
    return segments.isEmpty() && code.digits().matches("19\\d\\d|20\\d\\d");
  }

  private static boolean hasName(
      AddressText.Code code, List<String> segments, List<Candidate> listed) {
    return code.prefix() != null || listed.stream().anyMatch(one -> isNamed(one, segments));
  }

  /* A year or a price has five digits as well: only a place abroad beside it makes it a code. */
  private Optional<Resolution> ofFiveDigits(AddressText.Code code, List<String> segments) {
    Optional<Resolution> named = byCountry(segments);
    boolean hasTown = code.alone() && !PlaceName.fold(code.after()).isEmpty();
    return named.isPresent() || !hasTown ? named : Optional.of(new Elsewhere(Region.ABROAD, null));
  }

  /* "9906 Troisvierges, Luxembourg": the codes of other countries look like those of Flanders. */
  private Optional<Resolution> namedCountry(List<String> segments) {
    return segments.stream()
        .flatMap(segment -> index.findElsewhere(segment).stream())
        .filter(place -> place.region() == Region.ABROAD && place.isCountry())
        .findFirst()
        .map(TextResolver::elsewhere);
  }

  private Optional<Resolution> byCountry(List<String> segments) {
    return segments.reversed().stream()
        .flatMap(segment -> index.findElsewhere(segment).stream())
        .filter(place -> place.region() == Region.ABROAD)
        .findFirst()
        .map(TextResolver::elsewhere);
  }

  private Resolution inWallonia(
      List<Candidate> listed, List<String> segments, AddressText.Code code) {
    List<Candidate> named = listed.stream().filter(one -> isNamed(one, segments)).toList();
    if (!named.isEmpty()) {
      return of(bestNamed(named, segments), Basis.CODE_AND_NAME);
    }
    List<Candidate> communes = distinct(listed);
    List<Candidate> other = segments.stream().flatMap(name -> index.find(name).stream()).toList();
    if (other.isEmpty()) {
      Optional<ForeignPlace> foreign = phrases.elsewhere(code.after());
      return foreign.isPresent()
          ? elsewhere(foreign.get())
          : of(communes.stream().map(TextResolver::whole).toList(), Basis.CODE);
    }
    Set<Commune> coded = communes.stream().map(Candidate::commune).collect(Collectors.toSet());
    List<Candidate> agreed = other.stream().filter(one -> coded.contains(one.commune())).toList();
    if (!agreed.isEmpty()) {
      return of(distinct(agreed), Basis.CODE_AND_NAME);
    }
    var both = new ArrayList<>(communes.stream().map(TextResolver::whole).toList());
    both.addAll(other);
    return new Several(distinct(both));
  }

  /* "7000 MONS (Cuesmes)": the part says more than the commune. */
  private static List<Candidate> bestNamed(List<Candidate> named, List<String> segments) {
    List<Candidate> parts =
        named.stream().filter(one -> bearsName(one.locality(), segments)).toList();
    List<Candidate> smaller =
        parts.stream()
            .filter(one -> !sameName(Objects.requireNonNull(one.locality()), one.commune()))
            .toList();
    return distinct(!smaller.isEmpty() ? smaller : !parts.isEmpty() ? parts : named);
  }

  private Optional<Resolution> byName(List<String> segments) {
    var matched = new ArrayList<List<Candidate>>();
    for (String segment : segments.reversed()) {
      List<Candidate> found = index.find(segment);
      Optional<ForeignPlace> foreign = index.findElsewhere(segment);
      if (foreign.isPresent() && (matched.isEmpty() || foreign.get().isCountry())) {
        return Optional.of(elsewhere(foreign.get()));
      }
      if (!found.isEmpty()) {
        matched.add(found);
      }
    }
    return matched.isEmpty()
        ? Optional.empty()
        : Optional.of(of(narrow(matched, segments), Basis.NAME));
  }

  private Optional<Resolution> byPhrase(AddressText address, List<String> segments) {
    for (String segment : address.segments().reversed()) {
      Optional<Resolution> foreign = phrases.elsewhere(segment).map(TextResolver::elsewhere);
      if (foreign.isPresent()) {
        return foreign;
      }
      List<Candidate> found = phrases.find(segment);
      if (!found.isEmpty()) {
        return Optional.of(of(inProvince(found, segments), Basis.PHRASE));
      }
    }
    return Optional.empty();
  }

  private List<Candidate> narrow(List<List<Candidate>> matched, List<String> segments) {
    List<Candidate> common = new ArrayList<>(matched.getFirst());
    for (List<Candidate> next : matched.subList(1, matched.size())) {
      List<Candidate> agreed =
          next.stream()
              .filter(one -> common.stream().anyMatch(c -> c.commune().equals(one.commune())))
              .toList();
      if (agreed.isEmpty()) {
        common.addAll(next);
      } else {
        common.clear();
        common.addAll(agreed);
      }
    }
    return inProvince(distinct(common), segments);
  }

  private List<Candidate> inProvince(List<Candidate> found, List<String> segments) {
    if (found.size() == 1) {
      return found;
    }
    Set<Province> provinces =
        segments.stream()
            .flatMap(segment -> index.findProvince(segment).stream())
            .collect(Collectors.toSet());
    List<Candidate> inside =
        found.stream().filter(one -> provinces.contains(one.province())).toList();
    return inside.isEmpty() ? found : inside;
  }

  private static Resolution of(List<Candidate> found, Basis basis) {
    if (found.size() > 1) {
      return new Several(found);
    }
    Candidate only = found.getFirst();
    return new One(only.commune(), only.locality(), basis);
  }

  private static Resolution elsewhere(ForeignPlace place) {
    return new Elsewhere(place.region(), place.country());
  }

  private static List<Candidate> distinct(List<Candidate> all) {
    var first = new LinkedHashMap<Commune, Candidate>();
    all.forEach(one -> first.putIfAbsent(one.commune(), one));
    return List.copyOf(first.values());
  }

  private static Candidate whole(Candidate part) {
    return new Candidate(part.commune(), null, part.province());
  }

  private static boolean isNamed(Candidate candidate, List<String> segments) {
    return bearsName(candidate.locality(), segments)
        || Phrases.names(candidate.commune().names()).anyMatch(segments::contains);
  }

  private static boolean bearsName(@Nullable Locality locality, List<String> segments) {
    return locality != null && Phrases.names(locality.names()).anyMatch(segments::contains);
  }

  private static boolean sameName(Locality locality, Commune commune) {
    return PlaceName.fold(locality.names().main()).equals(PlaceName.fold(commune.names().main()));
  }
}
