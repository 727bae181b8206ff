package be.tournages.demo;

import be.tournages.permit.PermitApplication.Terms;
import be.tournages.permit.PermitStatus;
import be.tournages.permit.Permits;
import be.tournages.production.Production;
import be.tournages.production.Production.Announced;
import be.tournages.production.Production.Particulars;
import be.tournages.production.Productions;
import be.tournages.production.ProjectType;
import jakarta.inject.Singleton;
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

  DemoDossiers(Productions productions, Permits permits) {
    this.productions = productions;
    this.permits = permits;
  }

  /** Opens every dossier and application; joins the caller's transaction. */
  Loaded load() {
    Map<String, UUID> dossiers = new HashMap<>();
    for (DemoRow row : DemoRow.list(PRODUCTIONS)) {
      Production opened = productions.create(particulars(row), WHO);
      dossiers.put(row.get("code"), opened.id());
    }
    List<DemoRow> applications = DemoRow.list(PERMITS);
    for (DemoRow row : applications) {
      apply(Objects.requireNonNull(dossiers.get(row.get("production"))), row);
    }
    return new Loaded(dossiers.size(), applications.size());
  }

  private static Particulars particulars(DemoRow row) {
    return new Particulars(
        row.get("title"),
        ProjectType.find(row.get("type")).orElseThrow(),
        Boolean.valueOf(row.get("funded")),
        row.find("company"),
        new Announced(row.date("from"), row.date("to")));
  }

  private void apply(UUID production, DemoRow row) {
    var terms =
        new Terms(
            "commune-" + row.get("authority"),
            row.find("location"),
            row.date("from"),
            row.date("to"),
            row.find("zone"),
            null,
            row.find("conditions"));
    UUID application = permits.open(production, terms, WHO).id();
    for (PermitStatus next : way(PermitStatus.parse(row.get("status")))) {
      permits.move(application, next, WHO, "");
    }
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
