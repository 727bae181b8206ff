package be.tournages.shoot;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Settles what the sheets of a production say together: a revision replaces, a cancelled sheet
 * cancels, a second copy adds nothing. The outcome does not depend on the order of arrival.
 */
public final class Succession {

  /** A revision with the same day tag moves a day at most this far; beyond, tags were reused. */
  static final int DAYS_A_TAG_MOVES = 14;

  private static final Comparator<Entry> STABLE =
      Comparator.comparingInt((Entry entry) -> -entry.sheet.version().rank())
          .thenComparing(entry -> entry.sheet.fileName())
          .thenComparing(entry -> entry.sheet.documentId());

  private final List<Entry> entries = new ArrayList<>();

  private Succession(List<CalledSheet> sheets) {
    for (CalledSheet sheet : sheets) {
      sheet.days().forEach(day -> entries.add(new Entry(sheet, day)));
    }
    entries.sort(STABLE);
  }

  private record Entry(CalledSheet sheet, SheetDay day) {

    /* Whether this sheet's word on the day takes the place of the other's. */
    boolean replaces(Entry older) {
      if (sheet == older.sheet || !day.unit().equals(older.day.unit())) {
        return false;
      }
      CalledSheet.Version version = sheet.version();
      if (older.sheet.version().isLaterThan(version)) {
        return false;
      }
      if (older.day.date().equals(version.replacedDate())) {
        return !older.day.date().equals(day.date()) || version.isLaterThan(older.sheet.version());
      }
      if (!version.isLaterThan(older.sheet.version())) {
        return false;
      }
      return day.date().equals(older.day.date()) || movesByTag(older);
    }

    private boolean movesByTag(Entry older) {
      return sheet.version().replacedDate() == null
          && sheet.version().isRevision()
          && !day.cancelled()
          && day.number() != null
          && day.number().equals(older.day.number())
          && Math.abs(ChronoUnit.DAYS.between(day.date(), older.day.date())) <= DAYS_A_TAG_MOVES;
    }
  }

  /**
   * The standing of every unit and date that the sheets mention.
   *
   * @param sheets sheets of one production, in any order
   */
  public static Map<DayKey, Standing> settle(List<CalledSheet> sheets) {
    return new Succession(sheets).settle();
  }

  private Map<DayKey, Standing> settle() {
    var byKey =
        new TreeMap<DayKey, List<Entry>>(
            Comparator.comparing(DayKey::date)
                .thenComparing(DayKey::unit)
                .thenComparing(DayKey::productionId));
    for (Entry entry : entries) {
      var key = new DayKey(entry.sheet.productionId(), entry.day.unit(), entry.day.date());
      byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(entry);
    }
    var standings = new LinkedHashMap<DayKey, Standing>();
    byKey.forEach((key, mentions) -> standings.put(key, standing(mentions)));
    return standings;
  }

  private Standing standing(List<Entry> mentions) {
    List<Entry> inForce = mentions.stream().filter(e -> replacing(e).isEmpty()).toList();
    if (inForce.isEmpty()) {
      Entry older = mentions.getFirst();
      return new Standing.Moved(older.day, replacing(older).orElseThrow().sheet.fileName());
    }
    for (Entry entry : inForce) {
      if (entry.day.cancelled()) {
        return new Standing.CalledOff(entry.day, entry.sheet.fileName());
      }
    }
    List<Entry> shot = inForce.stream().filter(entry -> entry.day.kind().isShot()).toList();
    return merge(shot.isEmpty() ? inForce : shot);
  }

  private Optional<Entry> replacing(Entry older) {
    return entries.stream().filter(entry -> entry.replaces(older)).findFirst();
  }

  private static Standing merge(List<Entry> inForce) {
    var places = new LinkedHashMap<String, DayPlace>();
    var evidence = new ArrayList<Evidence>();
    for (Entry entry : inForce) {
      entry.day.places().forEach(place -> places.putIfAbsent(place.identity(), place));
      evidence.addAll(entry.day.evidence());
    }
    SheetDay first = inForce.getFirst().day;
    return new Standing.InForce(
        first.kind(),
        inForce.stream().map(e -> e.day.number()).filter(n -> n != null).findFirst().orElse(null),
        inForce.getFirst().sheet.version().printed(),
        inForce.stream().allMatch(entry -> entry.sheet.confirmed()),
        List.copyOf(places.values()),
        List.copyOf(evidence));
  }
}
