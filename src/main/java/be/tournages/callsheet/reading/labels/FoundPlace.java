package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.ReadSet;
import java.util.List;

/**
 * A shooting location before its commune is known.
 *
 * @param draft what is printed about it
 * @param trust how surely the day is shot there, 0–1
 * @param sets the sets named with it
 */
record FoundPlace(PlaceDraft draft, double trust, List<ReadSet> sets) {}
