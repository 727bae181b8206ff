package be.tournages.demo;

import be.tournages.permit.PermitApplication.Terms;
import be.tournages.permit.PermitMove;
import be.tournages.permit.PermitStatus;
import be.tournages.permit.Permits;
import be.tournages.production.Production;
import be.tournages.production.Production.Announced;
import be.tournages.production.Production.Particulars;
import be.tournages.production.Productions;
import be.tournages.production.ProjectType;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Invented productions and their applications for permits. */
@Singleton
class DemoDossiers {

  static final String PRODUCTIONS = "db/demo/production.csv";
  static final String PERMITS = "db/demo/permit.csv";

  private static final String WHO = "demo";

  private final Productions productions;
  private final Permits permits;
  private final Clock clock;

  DemoDossiers(Productions productions, Permits permits, Clock clock) {
    this.productions = productions;
    this.permits = permits;
    this.clock = clock;
  }

  /** Opens every dossier and application; joins the caller's transaction. */
  Loaded load() {
    LocalDate today = LocalDate.now(clock);
    Map<String, UUID> dossiers = new HashMap<>();
    for (DemoRow row : DemoRow.list(PRODUCTIONS)) {
      Production opened = productions.create(particulars(row, today), WHO);
      dossiers.put(row.get("code"), opened.id());
    }
    List<DemoRow> applications = DemoRow.list(PERMITS);
    for (DemoRow row : applications) {
      apply(Objects.requireNonNull(dossiers.get(row.get("production"))), row, today);
    }
    return new Loaded(dossiers.size(), applications.size());
  }

  private static Particulars particulars(DemoRow row, LocalDate today) {
    return new Particulars(
        row.get("title"),
        ProjectType.find(row.get("type")).orElseThrow(),
        Boolean.valueOf(row.get("funded")),
        row.find("company"),
        new Announced(row.date("from", today), row.date("to", today)));
  }

  private void apply(UUID production, DemoRow row, LocalDate today) {
    var terms =
        new Terms(
            "commune-" + row.get("authority"),
            row.find("location"),
            row.date("from", today),
            row.date("to", today),
            row.find("zone"),
            null,
            row.find("conditions"));
    UUID application = permits.open(production, terms, WHO).id();
    for (PermitStatus next : way(PermitStatus.parse(row.get("status")))) {
      permits.move(application, new PermitMove(next, takenOn(next, row, today), ""), WHO);
    }
  }

  /** The day of a step as the row says; a day that is still to come is today. */
  private static LocalDate takenOn(PermitStatus step, DemoRow row, LocalDate today) {
    LocalDate day = row.date(step == PermitStatus.FILED ? "filed" : "closed", today);
    return day.isAfter(today) ? today : day;
  }

  /** The steps from a draft to the status. */
  private static List<PermitStatus> way(PermitStatus wanted) {
    return switch (wanted) {
      case DRAFT -> List.of();
      case FILED, WITHDRAWN -> List.of(wanted);
      case GRANTED, REFUSED -> List.of(PermitStatus.FILED, wanted);
    };
  }

  /** How many of each were opened. */
  record Loaded(int productions, int permits) {}
}
