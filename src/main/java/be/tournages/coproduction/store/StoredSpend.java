package be.tournages.coproduction.store;

import be.tournages.coproduction.AuditedSpend;
import be.tournages.coproduction.Share;
import be.tournages.coproduction.SpendCategory;
import be.tournages.coproduction.SpendItem;
import be.tournages.coproduction.SpendStore;
import be.tournages.coproduction.Technique;
import be.tournages.coproduction.Work;
import be.tournages.coproduction.WorkFormat;
import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import be.tournages.production.ProjectType;
import be.tournages.production.Title;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Works and audited accounts in PostgreSQL. */
@Singleton
@Transactional
class StoredSpend implements SpendStore {

  private static final String WORKS =
      "SELECT * FROM coproduction_work WHERE year = :year ORDER BY number";
  private static final String SHARES =
      "SELECT number, country, percent FROM coproduction_share WHERE year = :year ORDER BY number, ordinal";
  private static final String SPEND =
      """
      SELECT s.id, s.year, s.production, s.project_type, s.days, s.source,
             coalesce(p.funded, s.funded) AS funded
      FROM audited_spend s
      LEFT JOIN production_title t ON t.normalised = s.title_key
      LEFT JOIN production p ON p.id = t.production_id
      WHERE s.year = :year ORDER BY s.production
      """;
  private static final String ITEMS =
      """
      SELECT i.audited_spend_id, i.category, i.eligible, i.amount_eur
      FROM audited_spend_item i JOIN audited_spend s ON s.id = i.audited_spend_id
      WHERE s.year = :year ORDER BY 1, 2, 3
      """;
  private static final String KEEP =
      """
      INSERT INTO audited_spend (year, production, title_key, project_type, funded, days, source)
      VALUES (:year, :production, :key, :type, :funded, :days, :source)
      RETURNING id
      """;
  private static final String KEEP_ITEM =
      """
      INSERT INTO audited_spend_item (audited_spend_id, category, eligible, amount_eur)
      VALUES (:id, :category, :eligible, :amount)
      ON CONFLICT (audited_spend_id, category, eligible)
      DO UPDATE SET amount_eur = audited_spend_item.amount_eur + excluded.amount_eur
      """;

  private final Sql sql;
  private final WorkWriter writer;

  StoredSpend(Sql sql, WorkWriter writer) {
    this.sql = sql;
    this.writer = writer;
  }

  @Override
  public void keep(Work work) {
    writer.write(work);
  }

  @Override
  public List<Work> listWorks(int year) {
    Map<Integer, List<Share>> shares = new HashMap<>();
    sql.statement(SHARES)
        .with("year", year)
        .list(row ->
            shares
                .computeIfAbsent(row.integer("number"), number -> new ArrayList<>())
                .add(new Share(row.text("country"), row.decimal("percent").stripTrailingZeros())));
    return sql.statement(WORKS)
        .with("year", year)
        .list(row -> work(row, shares.getOrDefault(row.integer("number"), List.of())));
  }

  @Override
  public List<Integer> listWorkYears() {
    return sql.statement("SELECT DISTINCT year FROM coproduction_work ORDER BY year")
        .list(row -> row.integer("year"));
  }

  @Override
  public List<AuditedSpend> listSpend(int year) {
    Map<Long, List<SpendItem>> items = new HashMap<>();
    sql.statement(ITEMS)
        .with("year", year)
        .list(row ->
            items
                .computeIfAbsent(row.count("audited_spend_id"), id -> new ArrayList<>())
                .add(item(row)));
    return sql.statement(SPEND)
        .with("year", year)
        .list(row -> spend(row, items.getOrDefault(row.count("id"), List.of())));
  }

  @Override
  public List<AuditedSpend> listFundedSpend() {
    return sql
        .statement("SELECT DISTINCT year FROM audited_spend WHERE funded ORDER BY year")
        .list(row -> row.integer("year"))
        .stream()
        .flatMap(year -> listSpend(year).stream())
        .filter(AuditedSpend::funded)
        .toList();
  }

  @Override
  public void keep(AuditedSpend spend) {
    sql.statement("DELETE FROM audited_spend WHERE year = :year AND production = :production")
        .with("year", spend.year())
        .with("production", spend.production())
        .execute();
    long id =
        sql.statement(KEEP)
            .with("year", spend.year())
            .with("production", spend.production())
            .with("key", new Title(spend.production()).normalised())
            .with("type", spend.type().code())
            .with("funded", spend.funded())
            .with("days", spend.days())
            .with("source", spend.source())
            .get(row -> row.count("id"));
    for (SpendItem item : spend.items()) {
      sql.statement(KEEP_ITEM)
          .with("id", id)
          .with("category", item.category().code())
          .with("eligible", item.eligible())
          .with("amount", item.amount())
          .execute();
    }
  }

  private static Work work(SqlRow row, List<Share> shares) {
    return new Work(
        row.integer("year"),
        row.integer("number"),
        row.text("title"),
        Technique.valueOf(row.text("technique").toUpperCase(Locale.ROOT)),
        WorkFormat.valueOf(row.text("format").toUpperCase(Locale.ROOT)),
        row.text("initiated_in"),
        row.text("company"),
        List.of(row.text("directors").split(", ")),
        row.truth("majority"),
        shares,
        row.decimal("invested_eur"),
        row.decimal("committed_eur"),
        row.findText("session"));
  }

  private static AuditedSpend spend(SqlRow row, List<SpendItem> items) {
    return new AuditedSpend(
        row.integer("year"),
        row.text("production"),
        ProjectType.find(row.text("project_type")).orElseThrow(),
        row.truth("funded"),
        row.decimal("days"),
        items,
        row.text("source"));
  }

  private static SpendItem item(SqlRow row) {
    return new SpendItem(
        SpendCategory.find(row.text("category")).orElseThrow(),
        row.truth("eligible"),
        row.decimal("amount_eur"));
  }
}
