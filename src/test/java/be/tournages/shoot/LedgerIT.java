package be.tournages.shoot;

import static be.tournages.shoot.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tournages.http.ConflictException;
import be.tournages.production.Production;
import be.tournages.production.Productions;
import be.tournages.production.ProjectType;
import be.tournages.production.Title;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class LedgerIT {

  @Inject Ledger ledger;
  @Inject Reconciliation reconciliation;
  @Inject Productions productions;

  @Test
  void postingTheSameSheetTwiceChangesNothing() {
    UUID film = film();
    var sheet = sheet(film, "j1.pdf").day("2031-09-01", 1, "62063").build();
    var first = ledger.post(sheet, "test");
    assertThat(ledger.post(sheet, "test")).isEqualTo(first);
    assertThat(ledger.history(first.getFirst().key().id())).hasSize(1);
    assertThat(ledger.count(LedgerFilter.of(film))).isEqualTo(1);
  }

  @Test
  void aRevisionMovesTheDayAndTheHistorySaysSo() {
    UUID film = film();
    ledger.post(sheet(film, "v1.pdf").day("2031-09-08", 5, "83012").build(), "test");
    ledger.post(sheet(film, "v2.pdf").revision(2).day("2031-09-09", 5, "83012").build(), "test");
    assertThat(states(film)).containsExactly("2031-09-08 CANCELLED", "2031-09-09 CALLED");
    var moved = ledger.list(LedgerFilter.of(film)).getFirst().day();
    assertThat(ledger.history(moved.key().id()))
        .last()
        .satisfies(line -> assertThat(line.why()).isEqualTo("replaced by v2.pdf"));
  }

  @Test
  void anyOrderOfArrivalArrivesAtTheSameLedger() {
    var expected = new ArrayList<String>();
    var random = new Random(11);
    for (int i = 0; i < 12; i++) {
      UUID film = film();
      var sheets =
          new ArrayList<>(
              List.of(
                  sheet(film, "j2.pdf").day("2031-09-02", 2, "63072", "63073").build(),
                  sheet(film, "j2r.pdf").revision(1).day("2031-09-02", 2, "63072").build(),
                  sheet(film, "j5.pdf").day("2031-09-08", 5, "83012").build(),
                  sheet(film, "j5v2.pdf").revision(2).day("2031-09-09", 5, "83012").build(),
                  sheet(film, "j6.pdf").day("2031-09-10", 6, "63046").build(),
                  sheet(film, "j6off.pdf").revision(1).cancelledDay("2031-09-10", 6).build()));
      Collections.shuffle(sheets, random);
      sheets.forEach(sheet -> ledger.post(sheet, "test"));
      List<String> states = states(film);
      if (expected.isEmpty()) {
        expected.addAll(states);
      }
      assertThat(states).isEqualTo(expected);
    }
    assertThat(expected)
        .containsExactly(
            "2031-09-02 CALLED",
            "2031-09-08 CANCELLED",
            "2031-09-09 CALLED",
            "2031-09-10 CANCELLED");
  }

  @Test
  void aCorrectedReadingTakesItsFormerDayBack() {
    UUID film = film();
    ledger.post(sheet(film, "a.pdf").day("2031-03-04", 3, "62063").build(), "test");
    ledger.post(sheet(film, "a.pdf").confirmed().day("2031-04-03", 3, "62063").build(), "ada");
    assertThat(states(film)).containsExactly("2031-03-04 CANCELLED", "2031-04-03 CONFIRMED");
  }

  @Test
  void aDayCancelledByAPersonIsNotRevivedByAnUncheckedSheet() {
    UUID film = film();
    var day = ledger.post(sheet(film, "a.pdf").day("2031-05-05", 1, "62063").build(), "test");
    ledger.cancel(day.getFirst().key().id(), "ada", "entered in error");
    ledger.post(sheet(film, "copy.pdf").day("2031-05-05", 1, "62063").build(), "test");
    assertThat(states(film)).containsExactly("2031-05-05 CANCELLED");
    assertThatThrownBy(() -> ledger.cancel(day.getFirst().key().id(), "ada", "again"))
        .isInstanceOf(ConflictException.class);
  }

  @Test
  void sheetsPostedAtOnceFromManyThreadsDoubleNoDay() throws Exception {
    UUID film = film();
    var tasks = new ArrayList<Callable<Object>>();
    for (int copy = 0; copy < 8; copy++) {
      for (int day = 1; day <= 5; day++) {
        var sheet =
            sheet(film, "copy" + copy + "-" + day + ".pdf")
                .day("2031-06-0" + day, day, "62063")
                .build();
        tasks.add(() -> ledger.post(sheet, "test"));
      }
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var outcome : threads.invokeAll(tasks)) {
        outcome.get();
      }
    }
    assertThat(ledger.count(LedgerFilter.of(film))).isEqualTo(5);
  }

  @Test
  void theThreeCountersCountDatesUnitsAndPlaces() {
    UUID film = film();
    var posted =
        sheet(film, "a.pdf")
            .day("2032-02-02", 1, "62063", "63072", "FR")
            .second("2032-02-02", 1, "53053")
            .day("2032-02-03", 2, "FR")
            .recce("2032-02-04")
            .build();
    ledger.post(posted, "test");
    var summary = ledger.summarise(2032);
    assertThat(summary.counters().calendarDays()).isEqualByComparingTo("1");
    assertThat(summary.counters().unitDays()).isEqualByComparingTo("2");
    assertThat(summary.counters().locationDays()).isEqualByComparingTo("3");
    assertThat(summary.byType())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.type()).isNull();
          assertThat(line.days()).isEqualByComparingTo(BigDecimal.TWO);
        });
    productions.change(
        film,
        new Production.Particulars("Film " + film, ProjectType.COMMERCIAL, false, null, null),
        "ada");
    assertThat(ledger.summarise(2032).byType())
        .singleElement()
        .satisfies(line -> assertThat(line.type()).isEqualTo(ProjectType.COMMERCIAL));
  }

  @Test
  void anAnnouncedDayIsCalledByItsSheet() {
    UUID film = film();
    var key = new DayKey(film, "main", LocalDate.parse("2031-07-07"));
    ledger.announce(key, "ada", "mail of the production");
    ledger.post(sheet(film, "a.pdf").day("2031-07-07", 1, "62063").build(), "test");
    assertThat(ledger.history(key.id()))
        .extracting(DayHistory::to)
        .containsExactly(DayState.ANNOUNCED, DayState.CALLED);
  }

  @Test
  void aRevisionInAnotherCommuneIsFoundAsAPlaceThatMoved() {
    UUID film = film();
    ledger.post(sheet(film, "v1.pdf").day("2031-08-04", 4, "83012", "62063").build(), "test");
    ledger.post(sheet(film, "v2.pdf").revision(1).day("2031-08-04", 4, "62063").build(), "test");
    var entry = ledger.list(LedgerFilter.of(film)).getFirst();
    assertThat(reconciliation.check(entry))
        .filteredOn(finding -> finding.kind() == ReconciliationFinding.Kind.PLACE_MOVED)
        .extracting(ReconciliationFinding::subject)
        .containsExactly("Place of 83012");
  }

  private UUID film() {
    return productions.openDraft(new Title("Ledger film " + UUID.randomUUID()), "test").id();
  }

  private List<String> states(UUID film) {
    return ledger.list(LedgerFilter.of(film)).stream()
        .map(entry -> entry.day().key().date() + " " + entry.day().state())
        .toList();
  }
}
