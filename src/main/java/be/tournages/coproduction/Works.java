package be.tournages.coproduction;

import be.tournages.http.NotFoundException;
import be.tournages.production.Title;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The works the fund coproduces, year by year. */
@Singleton
public class Works {

  private final SpendStore store;

  Works(SpendStore store) {
    this.store = store;
  }

  /** Years with works, ascending. */
  public List<Integer> listYears() {
    return store.listWorkYears();
  }

  /**
   * Works of a year that the selection takes, by number.
   *
   * @throws NotFoundException when the year has no work at all
   */
  public List<Work> list(int year, WorkSelection selection) {
    List<Work> works = store.listWorks(year);
    if (works.isEmpty()) {
      throw new NotFoundException("works-year", year);
    }
    return works.stream().filter(selection).toList();
  }

  /**
   * Audited spend in Wallonia of the year's works as far as their accounts are closed, by number;
   * accounts of several years add up.
   */
  public Map<Integer, BigDecimal> auditedOf(List<Work> works) {
    var accounts = new HashMap<String, BigDecimal>();
    for (AuditedSpend one : store.listFundedSpend()) {
      accounts.merge(new Title(one.production()).normalised(), one.total(), BigDecimal::add);
    }
    var audited = new HashMap<Integer, BigDecimal>();
    for (Work work : works) {
      BigDecimal spent = accounts.get(new Title(work.title()).normalised());
      if (spent != null) {
        audited.put(work.number(), spent);
      }
    }
    return audited;
  }
}
