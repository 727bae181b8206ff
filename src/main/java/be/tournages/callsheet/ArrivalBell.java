package be.tournages.callsheet;

/** Told when a document has arrived, so that it is read at once. */
@FunctionalInterface
public interface ArrivalBell {

  /** Something waits to be read. */
  void ring();
}
