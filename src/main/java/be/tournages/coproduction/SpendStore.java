package be.tournages.coproduction;

import java.util.List;

/** Keeps works and audited accounts. */
public interface SpendStore {

  /** Works of a year, by number. */
  List<Work> listWorks(int year);

  /** Years with works, ascending. */
  List<Integer> listWorkYears();

  /** Accounts of a year, by production. */
  List<AuditedSpend> listSpend(int year);

  /** Accounts of funded productions of every year, by year and production. */
  List<AuditedSpend> listFundedSpend();

  /** Keeps a work in place of the one of the same year and number. */
  void keep(Work work);

  /** Keeps accounts in place of those of the same year and production. */
  void keep(AuditedSpend spend);
}
