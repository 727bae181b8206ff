package be.tournages.callsheet.reading;

/** Port: says which commune a printed place lies in. */
@FunctionalInterface
public interface PlaceResolver {

  /** The place that answers to what is printed; never a silent guess between several. */
  Place resolve(PlaceQuery query);
}
