package be.tournages.callsheet;

import be.tournages.callsheet.reading.ReadSheet;
import be.tournages.callsheet.reading.Reading;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that arrived as a call sheet, and what became of it.
 *
 * @param id identity
 * @param fileName name of the file, without any path
 * @param sizeBytes its size
 * @param receivedAt when it arrived
 * @param state where it stands
 * @param result what came of reading it, null while it waits
 * @param decision what was made of the result
 */
public record KeptSheet(
    UUID id,
    String fileName,
    int sizeBytes,
    Instant receivedAt,
    SheetState state,
    @Nullable Reading result,
    Decision decision) {

  /**
   * What was made of a reading.
   *
   * @param form the values in force, null when nothing was read
   * @param confidence the least confidence among the deciding values, null when nothing was read
   * @param holds what keeps it from being posted without a person
   * @param productionId the production, once known
   * @param posted whether its days stand in the ledger
   * @param reason code of the reason why it is set aside, or null
   * @param note what the person wrote who set it aside, or null
   */
  public record Decision(
      @Nullable SheetForm form,
      @Nullable BigDecimal confidence,
      Set<Hold> holds,
      @Nullable UUID productionId,
      boolean posted,
      @Nullable String reason,
      @Nullable String note) {

    /** Nothing made of it yet. */
    public static final Decision NONE = new Decision(null, null, Set.of(), null, false, null, null);

    public Decision {
      holds = Set.copyOf(holds);
    }

    Decision with(SheetForm changed, Set<Hold> holding) {
      return new Decision(changed, confidence, holding, productionId, posted, null, null);
    }

    Decision postedTo(UUID production, Set<Hold> holding) {
      return new Decision(form, confidence, holding, production, true, null, null);
    }

    Decision setAside(String code, @Nullable String why) {
      return new Decision(form, confidence, holds, productionId, false, code, why);
    }

    Decision takenUp() {
      return new Decision(form, confidence, holds, productionId, posted, null, null);
    }
  }

  /** The sheet that was read, null when none was. */
  public @Nullable ReadSheet sheet() {
    return result instanceof Reading.Read read ? read.sheet() : null;
  }

  /** The document in another state. */
  KeptSheet in(SheetState next, Decision changed) {
    return new KeptSheet(id, fileName, sizeBytes, receivedAt, next, result, changed);
  }

  /** The document with what came of reading it. */
  KeptSheet read(Reading reading) {
    return new KeptSheet(id, fileName, sizeBytes, receivedAt, state, reading, decision);
  }
}
