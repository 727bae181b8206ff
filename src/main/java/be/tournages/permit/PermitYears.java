package be.tournages.permit;

/** Port: sums over the applications of a year. */
public interface PermitYears {

  /** The applications whose first day lies in the year. */
  PermitYear get(int year);
}
