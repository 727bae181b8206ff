package be.tournages.permit;

import static be.tournages.permit.PermitStatus.DRAFT;
import static be.tournages.permit.PermitStatus.FILED;
import static be.tournages.permit.PermitStatus.GRANTED;
import static be.tournages.permit.PermitStatus.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.tournages.http.ConflictException;
import be.tournages.http.InvalidRequestException;
import be.tournages.permit.PermitApplication.Terms;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PermitApplicationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

  private final PermitApplication draft =
      PermitApplication.draft(
          UUID.randomUUID(), new Terms("commune-58001", null, day(2), day(3), null, null, null));

  @Test
  void aPermitIsNotedAfterItsShootWithTheDaysOnWhichItHappened() {
    PermitApplication granted = draft.moveTo(FILED, day(1), TODAY).moveTo(GRANTED, day(5), TODAY);

    assertThat(granted.status()).isEqualTo(GRANTED);
    assertThat(granted.since()).isEqualTo(day(5));
  }

  @Test
  void aStepIsNeitherBeforeTheOneBeforeNorToCome() {
    PermitApplication filed = draft.moveTo(FILED, day(10), TODAY);

    assertThat(filed.moveTo(GRANTED, day(10), TODAY).since()).isEqualTo(day(10));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> filed.moveTo(GRANTED, day(9), TODAY))
        .satisfies(failure -> assertThat(failure.type()).isEqualTo("permit-day-before"));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> filed.moveTo(GRANTED, day(21), TODAY))
        .satisfies(failure -> assertThat(failure.type()).isEqualTo("permit-day-future"));
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> filed.moveTo(DRAFT, day(10), TODAY));
  }

  @Test
  void afterARefusalTheNextFilingMayHaveHappenedBeforeTheDraftWasTakenUp() {
    PermitApplication again =
        draft
            .moveTo(FILED, day(1), TODAY)
            .moveTo(REFUSED, day(5), TODAY)
            .moveTo(DRAFT, TODAY, TODAY);

    assertThat(again.moveTo(FILED, day(6), TODAY).since()).isEqualTo(day(6));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> again.moveTo(FILED, day(4), TODAY));
  }

  private static LocalDate day(int ofMarch) {
    return LocalDate.of(2026, 3, ofMarch);
  }
}
