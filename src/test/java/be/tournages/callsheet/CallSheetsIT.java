package be.tournages.callsheet;

import static be.tournages.callsheet.LineReader.line;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tournages.callsheet.reading.CallSheetReader;
import be.tournages.http.ConflictException;
import be.tournages.production.Productions;
import be.tournages.production.Title;
import be.tournages.production.TitleMatch;
import be.tournages.shoot.DayState;
import be.tournages.shoot.Ledger;
import be.tournages.shoot.LedgerFilter;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
@Property(name = "tournages.callsheet.background", value = "false")
class CallSheetsIT {

  @Inject CallSheets callSheets;
  @Inject ReadingDesk desk;
  @Inject Batch batch;
  @Inject Productions productions;
  @Inject Ledger ledger;

  private final String title = "Sheet film " + UUID.randomUUID();

  @MockBean(CallSheetReader.class)
  CallSheetReader reader() {
    return new LineReader();
  }

  @Test
  void aSureSheetOpensADraftDossierAndPostsItsDayAsCalled() {
    KeptSheet read = read("j1.txt", line(title, "2033-03-01", 1, "62063", 0));
    assertThat(read.state()).isEqualTo(SheetState.TO_REVIEW);
    assertThat(read.decision().posted()).isTrue();
    assertThat(days()).containsExactly("2033-03-01 CALLED");
    assertThat(productions.get(production()).entersImpact()).isFalse();
  }

  @Test
  void theSameContentIsKeptOnce() {
    byte[] content = line(title, "2033-03-02", 2, "62063", 0);
    Arrival first = callSheets.receive("a.txt", content, "test");
    Arrival second = callSheets.receive("b.txt", content, "test");
    assertThat(first.outcome()).isEqualTo(Arrival.Outcome.RECEIVED);
    assertThat(second).isEqualTo(new Arrival(first.id(), "b.txt", Arrival.Outcome.DUPLICATE));
  }

  @Test
  void anUnsureSheetIsPostedByAPersonOnly() {
    KeptSheet read = read("j3.txt", line(title, "2033-03-03", 3, "62063", 0, 0.4));
    assertThat(read.decision().holds()).containsExactly(Hold.LOW_CONFIDENCE);
    assertThat(productions.match(new Title(title))).isInstanceOf(TitleMatch.Unknown.class);
    callSheets.confirm(read.id(), "ada");
    assertThat(days()).containsExactly("2033-03-03 CONFIRMED");
    assertThat(callSheets.get(read.id()).state()).isEqualTo(SheetState.CONFIRMED);
  }

  @Test
  void anUnsureTitleIsSureEnoughWhenADossierHasIt() {
    KeptSheet first = read("j1.txt", line(title + "?", "2033-05-03", 1, "62063", 0));
    assertThat(first.decision().holds()).containsExactly(Hold.LOW_CONFIDENCE);
    productions.openDraft(new Title(title), "ada");
    KeptSheet second = read("j2.txt", line(title + "?", "2033-05-04", 2, "62063", 0));
    assertThat(second.decision().holds()).isEmpty();
    assertThat(days()).containsExactly("2033-05-04 CALLED");
  }

  @Test
  void aCorrectionMovesTheDayThatTheReadingPosted() {
    KeptSheet read = read("j4.txt", line(title, "2033-04-03", 4, "62063", 0));
    SheetForm form = java.util.Objects.requireNonNull(read.decision().form());
    SheetForm.Day day = form.days().getFirst();
    var moved =
        new SheetForm.Day(
            day.source(),
            java.time.LocalDate.parse("2033-03-04"),
            day.unit(),
            day.kind(),
            day.number(),
            false,
            day.places());
    callSheets.correct(read.id(), withDays(form, List.of(moved)), "ada");
    callSheets.confirm(read.id(), "ada");
    assertThat(days()).containsExactly("2033-03-04 CONFIRMED", "2033-04-03 CANCELLED");
  }

  @Test
  void aRevisionOfAConfirmedDayWaitsForAPerson() {
    callSheets.confirm(read("a.txt", line(title, "2033-03-05", 5, "62063", 0)).id(), "ada");
    KeptSheet revision = read("b.txt", line(title, "2033-03-05", 5, "FR", 1));
    assertThat(revision.decision().holds()).containsExactly(Hold.DAY_DECIDED);
    assertThat(days()).containsExactly("2033-03-05 CONFIRMED");
    callSheets.confirm(revision.id(), "ada");
    assertThat(ledger.list(LedgerFilter.of(production())).getFirst().countsInWallonia()).isFalse();
  }

  @Test
  void aTitleThatResemblesAKnownOneIsNeverMergedSilently() {
    read("a.txt", line(title, "2033-03-06", 6, "62063", 0));
    KeptSheet slip = read("b.txt", line("The " + title, "2033-03-07", 7, "62063", 0));
    assertThat(slip.decision().holds()).containsExactly(Hold.TITLE_UNSURE);
    assertThatThrownBy(() -> callSheets.confirm(slip.id(), "ada"))
        .isInstanceOf(ConflictException.class);
    SheetForm form = java.util.Objects.requireNonNull(slip.decision().form());
    callSheets.correct(slip.id(), withProduction(form, production()), "ada");
    callSheets.confirm(slip.id(), "ada");
    assertThat(productions.match(new Title("The " + title))).isInstanceOf(TitleMatch.Known.class);
    assertThat(days()).containsExactly("2033-03-06 CALLED", "2033-03-07 CONFIRMED");
  }

  @Test
  void aPlaceThatNobodyKnowsHoldsTheSheet() {
    KeptSheet read = read("a.txt", line(title, "2033-03-08", 8, "?", 0));
    assertThat(read.decision().holds()).containsExactly(Hold.PLACE_UNSURE);
    assertThat(read.decision().posted()).isFalse();
  }

  @Test
  void settingASheetAsideTakesItsDaysBackAndReopeningAllowsToPostThemAgain() {
    KeptSheet read = read("a.txt", line(title, "2033-03-09", 9, "62063", 0));
    callSheets.setAside(read.id(), "sent in error", "ada");
    assertThat(days()).containsExactly("2033-03-09 CANCELLED");
    callSheets.reopen(read.id(), "ada");
    callSheets.confirm(read.id(), "ada");
    assertThat(days()).containsExactly("2033-03-09 CONFIRMED");
  }

  @Test
  void reopeningAConfirmedSheetPutsItsDayBackToCalled() {
    KeptSheet read = read("a.txt", line(title, "2033-03-10", 10, "62063", 0));
    callSheets.confirm(read.id(), "ada");
    assertThat(callSheets.reopen(read.id(), "ada").state()).isEqualTo(SheetState.TO_REVIEW);
    assertThat(days()).containsExactly("2033-03-10 CALLED");
    callSheets.confirm(read.id(), "ada");
    assertThat(days()).containsExactly("2033-03-10 CONFIRMED");
  }

  @Test
  void aTitleInCapitalsIsTheKnownDossierUnderItsOwnTitle() {
    KeptSheet known = read("a.txt", line(title, "2033-03-11", 11, "62063", 0));
    String capitals = title.toUpperCase(java.util.Locale.ROOT);
    KeptSheet posted = read("b.txt", line(capitals, "2033-03-12", 12, "62063", 0));
    KeptSheet held = read("c.txt", line(capitals, "2033-03-13", 13, "?", 0));
    assertThat(posted.decision().productionId()).isEqualTo(known.decision().productionId());
    assertThat(callSheets.dossierTitles(List.of(posted, held)))
        .containsOnly(Map.entry(posted.id(), title), Map.entry(held.id(), title));
    KeptSheet other = read("d.txt", line("Nobody's " + UUID.randomUUID(), "2033-03-14", 1, "?", 0));
    assertThat(callSheets.dossierTitles(List.of(other))).isEmpty();
  }

  @Test
  void aDossierOpenedInCapitalsTakesTheTitleThatALaterSheetWritesWithSmallLetters() {
    String capitals = title.toUpperCase(java.util.Locale.ROOT);
    KeptSheet first = read("a.txt", line(capitals, "2033-04-11", 11, "62063", 0));
    assertThat(callSheets.dossierTitles(List.of(first))).containsValue(capitals);
    read("b.txt", line(title, "2033-04-12", 12, "62063", 0));
    assertThat(callSheets.dossierTitles(List.of(first))).containsOnly(Map.entry(first.id(), title));
  }

  @Test
  void whatIsNoCallSheetIsSetAsideWithItsReason() {
    KeptSheet read = read("invoice.txt", ("invoice " + title).getBytes(UTF_8));
    assertThat(read.state()).isEqualTo(SheetState.SET_ASIDE);
    assertThat(read.decision().reason()).isEqualTo("other-paper");
  }

  @Test
  void aDocumentOverWhichTheReaderStumblesWaitsAndHoldsUpNoOther() {
    Arrival bad =
        callSheets.receive("bad.txt", (LineReader.STUMBLE + title).getBytes(UTF_8), "test");
    Arrival good =
        callSheets.receive("good.txt", line(title, "2033-03-10", 10, "62063", 0), "test");
    assertThatThrownBy(desk::readNext).isInstanceOf(StumbledException.class);
    assertThat(desk.readNext().map(KeptSheet::id)).contains(good.id());
    assertThat(desk.readNext()).isEmpty();
    assertThat(callSheets.get(bad.id()).state()).isEqualTo(SheetState.WAITING);
    callSheets.setAside(bad.id(), "test", "ada");
  }

  @Test
  void aBatchKeepsEveryFileWhenNothingCanBeRead(@TempDir Path folder) throws Exception {
    Path first = Files.writeString(folder.resolve("1.txt"), LineReader.AWAY + title);
    Path second = Files.write(folder.resolve("2.txt"), line(title, "2033-03-11", 11, "62063", 0));
    var states = new ArrayList<SheetState>();
    batch.run(List.of(first, second), 1, "test", one -> states.add(one.sheet().state()));
    assertThat(states).containsExactly(SheetState.WAITING, SheetState.WAITING);
    callSheets
        .list(SheetState.WAITING, 0, 9)
        .forEach(one -> callSheets.setAside(one.id(), "test", "ada"));
  }

  @Test
  void manyReadersAtOncePostEveryDayOnce() throws Exception {
    for (int day = 1; day <= 20; day++) {
      String date = "2033-05-%02d".formatted(day);
      callSheets.receive("a" + day, line(title, date, day, "62063", 0), "test");
      callSheets.receive("b" + day, line(title, date, day, "62063", 0, 0.98), "test");
    }
    var readers = new ArrayList<Callable<Object>>();
    for (int i = 0; i < 4; i++) {
      readers.add(() -> {
        while (desk.readNext().isPresent()) {
          Thread.onSpinWait();
        }
        return "done";
      });
    }
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var outcome : threads.invokeAll(readers)) {
        outcome.get();
      }
    }
    var entries = ledger.list(LedgerFilter.of(production()));
    assertThat(entries).hasSize(20);
    assertThat(entries).allMatch(entry -> entry.day().state() == DayState.CALLED);
  }

  private KeptSheet read(String name, byte[] content) {
    return desk.read(callSheets.receive(name, content, "test").id()).orElseThrow();
  }

  private UUID production() {
    return ((TitleMatch.Known) productions.match(new Title(title))).production().id();
  }

  private List<String> days() {
    return ledger.list(LedgerFilter.of(production())).stream()
        .map(entry -> entry.day().key().date() + " " + entry.day().state())
        .toList();
  }

  private static SheetForm withDays(SheetForm form, List<SheetForm.Day> days) {
    return new SheetForm(
        form.productionId(),
        form.productionTitle(),
        form.revision(),
        form.revisionRank(),
        form.supersedes(),
        null,
        days);
  }

  private static SheetForm withProduction(SheetForm form, UUID id) {
    return new SheetForm(
        id,
        form.productionTitle(),
        form.revision(),
        form.revisionRank(),
        form.supersedes(),
        null,
        form.days());
  }
}
