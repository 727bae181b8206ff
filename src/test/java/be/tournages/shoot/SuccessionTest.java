package be.tournages.shoot;

import static be.tournages.shoot.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuccessionTest {

  private static final UUID FILM = UUID.fromString("00000000-0000-0000-0000-000000000001");

  @Test
  void aRevisionReplacesTheSheetOfTheSameDate() {
    var standings =
        Succession.settle(
            List.of(
                sheet(FILM, "j2.pdf").day("2025-09-02", 2, "63072", "63073").build(),
                sheet(FILM, "j2-rev1.pdf").revision(1).day("2025-09-02", 2, "63072").build()));
    assertThat(communes(standings, "2025-09-02")).containsExactly("63072");
  }

  @Test
  void aRevisionWithTheSameTagMovesTheDay() {
    var standings =
        Succession.settle(
            List.of(
                sheet(FILM, "j5-v2.pdf").revision(2).day("2025-09-09", 5, "83012").build(),
                sheet(FILM, "j5-v1.pdf").day("2025-09-08", 5, "83012").build()));
    assertThat(at(standings, "2025-09-08"))
        .isInstanceOfSatisfying(
            Standing.Moved.class, moved -> assertThat(moved.replacedBy()).isEqualTo("j5-v2.pdf"));
    assertThat(communes(standings, "2025-09-09")).containsExactly("83012");
  }

  @Test
  void aTagUsedAgainWithoutARevisionMovesNothing() {
    var standings =
        Succession.settle(
            List.of(
                sheet(FILM, "a.pdf").day("2025-09-03", 3, "61041").build(),
                sheet(FILM, "b.pdf").day("2025-09-04", 3, "62096").build()));
    assertThat(standings.values()).allMatch(Standing.InForce.class::isInstance);
  }

  @Test
  void aRevisionThatNamesADateReplacesThatDateOnly() {
    var standings =
        Succession.settle(
            List.of(
                sheet(FILM, "a.pdf").day("2025-09-07", 5, "61041").build(),
                sheet(FILM, "b.pdf").day("2025-09-08", 5, "61041").build(),
                sheet(FILM, "c.pdf")
                    .replacing("2025-09-08")
                    .day("2025-09-09", 5, "61041")
                    .build()));
    assertThat(at(standings, "2025-09-07")).isInstanceOf(Standing.InForce.class);
    assertThat(at(standings, "2025-09-08")).isInstanceOf(Standing.Moved.class);
  }

  @Test
  void aDayMovedAndMovedBackStandsWhereTheLastVersionPutsIt() {
    var standings =
        Succession.settle(
            List.of(
                sheet(FILM, "v1.pdf").day("2025-09-08", 5, "83012").build(),
                sheet(FILM, "v2.pdf").revision(2).day("2025-09-09", 5, "83012").build(),
                sheet(FILM, "v3.pdf").revision(3).day("2025-09-08", 5, "62096").build()));
    assertThat(communes(standings, "2025-09-08")).containsExactly("62096");
    assertThat(at(standings, "2025-09-09")).isInstanceOf(Standing.Moved.class);
  }

  @Test
  void aCancelledSheetCancelsUnlessALaterVersionRevivesTheDay() {
    var first = sheet(FILM, "j6.pdf").day("2025-09-10", 6, "63046").build();
    var off = sheet(FILM, "j6-off.pdf").revision(1).cancelledDay("2025-09-10", 6, "63046").build();
    var back = sheet(FILM, "j6-v2.pdf").revision(2).day("2025-09-10", 6, "63046").build();
    assertThat(at(Succession.settle(List.of(off, first)), "2025-09-10"))
        .isInstanceOf(Standing.CalledOff.class);
    assertThat(at(Succession.settle(List.of(back, off, first)), "2025-09-10"))
        .isInstanceOf(Standing.InForce.class);
  }

  @Test
  void twoUnitsAreTwoDaysAndASecondCopyAddsNothing() {
    var standings =
        Succession.settle(
            List.of(
                sheet(FILM, "a.xlsx").day("2025-05-22", 19, "52012").build(),
                sheet(FILM, "a.csv").day("2025-05-22", 19, "52012").build(),
                sheet(FILM, "b.xlsx").second("2025-05-22", 19, "53053").build()));
    assertThat(standings).hasSize(2);
    assertThat(communes(standings, "2025-05-22")).containsExactly("52012");
  }

  @Test
  void shootingOutweighsARecceOnTheSameDate() {
    var standings =
        Succession.settle(
            List.of(
                sheet(FILM, "recce.docx").recce("2025-09-06").build(),
                sheet(FILM, "shoot.docx").day("2025-09-06", 4, "62096").build()));
    assertThat(communes(standings, "2025-09-06")).containsExactly("62096");
  }

  @Test
  void theOrderOfArrivalChangesNothing() {
    var sheets =
        new ArrayList<>(
            List.of(
                sheet(FILM, "j1.pdf").day("2025-09-01", 1, "62063").build(),
                sheet(FILM, "j2.pdf").day("2025-09-02", 2, "63072", "63073").build(),
                sheet(FILM, "j2r.pdf").revision(1).day("2025-09-02", 2, "63072").build(),
                sheet(FILM, "j5.pdf").day("2025-09-08", 5, "83012").build(),
                sheet(FILM, "j5v2.pdf").revision(2).day("2025-09-09", 5, "83012").build(),
                sheet(FILM, "j6.pdf").day("2025-09-10", 6, "63046").build(),
                sheet(FILM, "j6off.pdf").revision(1).cancelledDay("2025-09-10", 6).build(),
                sheet(FILM, "recce.pdf").recce("2025-09-06").build()));
    var expected = Succession.settle(sheets);
    var random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Collections.shuffle(sheets, random);
      assertThat(Succession.settle(sheets)).isEqualTo(expected);
    }
  }

  private static Standing at(Map<DayKey, Standing> standings, String date) {
    return java.util.Objects.requireNonNull(
        standings.get(new DayKey(FILM, "main", LocalDate.parse(date))));
  }

  private static List<String> communes(Map<DayKey, Standing> standings, String date) {
    var inForce = (Standing.InForce) at(standings, date);
    return inForce.places().stream().map(place -> String.valueOf(place.communeNis())).toList();
  }
}
