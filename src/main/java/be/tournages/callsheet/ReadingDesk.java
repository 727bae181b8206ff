package be.tournages.callsheet;

import be.tournages.callsheet.KeptSheet.Decision;
import be.tournages.callsheet.reading.CallSheetReader;
import be.tournages.callsheet.reading.ReadSheet;
import be.tournages.callsheet.reading.ReaderUnavailableException;
import be.tournages.callsheet.reading.Reading;
import be.tournages.callsheet.reading.Refusal;
import be.tournages.callsheet.reading.SourceDocument;
import be.tournages.shoot.Ledger;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads waiting documents, one transaction each: a document is locked, read, and its days posted,
 * or nothing of that happened. A killed process therefore leaves every file done or waiting.
 */
@Singleton
public class ReadingDesk {

  private static final ZoneId OFFICE = ZoneId.of("Europe/Brussels");
  private static final String READER = "reader";

  private final CallSheetStore store;
  private final CallSheetReader reader;
  private final SheetDossier dossier;
  private final CataloguePlaces places;
  private final Ledger ledger;
  private final double threshold;
  private final Stumbles stumbles = new Stumbles(System::nanoTime);

  ReadingDesk(
      CallSheetStore store,
      CallSheetReader reader,
      SheetDossier dossier,
      CataloguePlaces places,
      Ledger ledger,
      @Value("${tournages.callsheet.threshold:0.8}") double threshold) {
    this.store = store;
    this.reader = reader;
    this.dossier = dossier;
    this.places = places;
    this.ledger = ledger;
    this.threshold = threshold;
  }

  /**
   * Reads the document that waits longest; empty when none waits. One that could not be read goes
   * on waiting and is passed over for a while.
   *
   * @throws ReaderUnavailableException when no document can be read at present
   */
  @Transactional
  public Optional<KeptSheet> readNext() {
    return store.claimNext(stumbles.recent()).map(this::read);
  }

  /**
   * Reads this document if it still waits and nobody else reads it.
   *
   * @throws ReaderUnavailableException when no document can be read at present
   */
  @Transactional
  public Optional<KeptSheet> read(UUID id) {
    return store.lock(id).filter(sheet -> sheet.state() == SheetState.WAITING).map(this::read);
  }

  private KeptSheet read(KeptSheet waiting) {
    try {
      KeptSheet read = readAndPost(waiting);
      stumbles.forget(waiting.id());
      return read;
    } catch (ReaderUnavailableException e) {
      throw e;
    } catch (RuntimeException e) {
      stumbles.add(waiting.id());
      throw new StumbledException(waiting.id(), e);
    }
  }

  private KeptSheet readAndPost(KeptSheet waiting) {
    LocalDate received = LocalDate.ofInstant(waiting.receivedAt(), OFFICE);
    var document = new SourceDocument(waiting.fileName(), store.content(waiting.id()), received);
    Reading reading = reader.read(document);
    KeptSheet read = waiting.read(reading);
    return switch (reading) {
      case Reading.Read found -> post(read, dossier.corroborate(found.sheet()));
      case Reading.Unreadable none -> setAside(read, none.refusal());
      case Reading.NotACallSheet none -> setAside(read, none.refusal());
      case Reading.Rejected none -> setAside(read, none.refusal());
    };
  }

  private KeptSheet setAside(KeptSheet read, Refusal refusal) {
    return keep(
        read.in(SheetState.SET_ASIDE, Decision.NONE.setAside(refusal.code(), null)),
        "set aside: " + refusal.code());
  }

  private KeptSheet post(KeptSheet read, ReadSheet sheet) {
    SheetForm form = places.resolve(SheetForm.of(sheet));
    Set<Hold> holds = EnumSet.noneOf(Hold.class);
    holds.addAll(Confidence.holds(sheet, threshold));
    holds.addAll(Posting.holds(form));
    var confidence = BigDecimal.valueOf(Confidence.least(sheet)).setScale(3, RoundingMode.DOWN);
    var decision = new Decision(form, confidence, holds, null, false, null, null);
    if (!holds.isEmpty()) {
      return keep(read.in(SheetState.TO_REVIEW, decision), "read");
    }
    Optional<UUID> production = dossier.open(form, READER);
    if (production.isEmpty()) {
      return keep(
          read.in(SheetState.TO_REVIEW, decision.with(form, Set.of(Hold.TITLE_UNSURE))), "read");
    }
    return postTo(production.get(), read.in(SheetState.TO_REVIEW, decision), form, sheet);
  }

  private KeptSheet postTo(UUID production, KeptSheet read, SheetForm form, ReadSheet sheet) {
    var called = Posting.sheet(read.id(), read.fileName(), production, form, sheet, false);
    if (ledger.wouldTouchConfirmed(called)) {
      return keep(
          read.in(read.state(), read.decision().with(form, Set.of(Hold.DAY_DECIDED))), "read");
    }
    ledger.post(called, READER);
    return keep(
        read.in(read.state(), read.decision().postedTo(production, Set.of())), "read and posted");
  }

  private KeptSheet keep(KeptSheet sheet, String what) {
    store.keep(sheet, READER, what);
    return sheet;
  }
}
