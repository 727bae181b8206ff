package be.tournages.callsheet;

import be.tournages.http.ConflictException;
import be.tournages.http.NotFoundException;
import be.tournages.location.Location;
import be.tournages.production.Productions;
import be.tournages.production.Title;
import be.tournages.production.TitleMatch;
import be.tournages.shoot.Ledger;
import be.tournages.shoot.ShootingDay;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The desk where call sheets arrive and a coordinator reviews them. */
@Singleton
@Transactional
public class CallSheets {

  private final CallSheetStore store;
  private final SheetDossier dossier;
  private final Productions productions;
  private final Ledger ledger;
  private final CataloguePlaces places;

  CallSheets(
      CallSheetStore store,
      SheetDossier dossier,
      Productions productions,
      Ledger ledger,
      CataloguePlaces places) {
    this.store = store;
    this.dossier = dossier;
    this.places = places;
    this.productions = productions;
    this.ledger = ledger;
  }

  /**
   * Keeps a document; the same content is kept once.
   *
   * @param fileName name as given; the reader refuses one that carries a path
   */
  public Arrival receive(String fileName, byte[] content, String who) {
    return store.add(fileName, content, who);
  }

  /**
   * The document of an identity.
   *
   * @throws NotFoundException when there is none
   */
  public KeptSheet get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFoundException("callsheet", id));
  }

  /** Its bytes, for the office only. */
  public byte[] content(UUID id) {
    get(id);
    return store.content(id);
  }

  /** Documents in a state, or all, the latest first. */
  public List<KeptSheet> list(@Nullable SheetState state, int offset, int limit) {
    return store.list(state, offset, limit);
  }

  /** Documents of a production, the earliest first. */
  public List<KeptSheet> listOf(UUID productionId) {
    return store.listOf(productionId);
  }

  /** Published catalogue entries that the place of a form may mean. */
  public List<Location> candidates(SheetForm.Location place) {
    return places.candidates(place);
  }

  /** How many documents are in each state. */
  public Map<SheetState, Long> countByState() {
    return store.countByState();
  }

  /** The next document to review. */
  public Optional<UUID> nextToReview() {
    return store.nextToReview();
  }

  /** The known productions that the title of a form may mean; unknown without a title. */
  public TitleMatch match(SheetForm form) {
    return dossier.match(form);
  }

  /**
   * The title of the dossier that each sheet means, by sheet; one without a dossier is left out.
   */
  public Map<UUID, String> dossierTitles(List<KeptSheet> sheets) {
    return dossier.titles(sheets);
  }

  /** What was done with a document, oldest first. */
  public List<SheetStep> history(UUID id) {
    return store.history(id);
  }

  /** Puts a person's corrections in the place of what was read; nothing is posted yet. */
  public KeptSheet correct(UUID id, SheetForm form, String who) {
    KeptSheet sheet = lock(id);
    refuse(sheet, SheetState.TO_REVIEW, SheetState.TO_REVIEW, SheetState.CONFIRMED);
    return keep(
        sheet.in(SheetState.TO_REVIEW, sheet.decision().with(form, Posting.holds(form))),
        who,
        "corrected");
  }

  /**
   * A person has checked the values: the days are posted as confirmed, and the title is remembered.
   *
   * @throws ConflictException {@code callsheet-incomplete} when a date or the title is missing,
   *     {@code callsheet-title-unsure} when the title may mean a known production
   */
  public List<ShootingDay> confirm(UUID id, String who) {
    KeptSheet sheet = lock(id);
    refuse(sheet, SheetState.CONFIRMED, SheetState.TO_REVIEW);
    SheetForm form = form(sheet);
    Set<Hold> holds = Posting.holds(form);
    refuseIncomplete(holds);
    UUID production =
        dossier
            .open(form, who)
            .orElseThrow(() ->
                new ConflictException(
                    "callsheet-title-unsure", String.valueOf(form.productionTitle())));
    learn(production, sheet, form, who);
    var called = Posting.sheet(id, sheet.fileName(), production, form, sheet.sheet(), true);
    List<ShootingDay> days = ledger.post(called, who);
    keep(
        sheet.in(SheetState.CONFIRMED, sheet.decision().postedTo(production, Set.of())),
        who,
        "confirmed");
    return days;
  }

  /** Puts a document away; days that it posted are taken back. */
  public KeptSheet setAside(UUID id, String why, String who) {
    KeptSheet sheet = lock(id);
    refuse(
        sheet,
        SheetState.SET_ASIDE,
        SheetState.WAITING,
        SheetState.TO_REVIEW,
        SheetState.CONFIRMED);
    ledger.withdraw(id, who, "set aside: " + sheet.fileName());
    return keep(
        sheet.in(SheetState.SET_ASIDE, sheet.decision().setAside("by-person", why)),
        who,
        "set aside");
  }

  /**
   * Takes a document up again: to review when it was read, else to be read once more. Days that it
   * had confirmed stand as called until they are confirmed again.
   */
  public KeptSheet reopen(UUID id, String who) {
    KeptSheet sheet = lock(id);
    refuse(sheet, SheetState.TO_REVIEW, SheetState.SET_ASIDE, SheetState.CONFIRMED);
    SheetForm form = sheet.decision().form();
    UUID production = sheet.decision().productionId();
    if (sheet.state() == SheetState.CONFIRMED && form != null && production != null) {
      ledger.withdraw(id, who, "reopened: " + sheet.fileName());
      var called = Posting.sheet(id, sheet.fileName(), production, form, sheet.sheet(), false);
      ledger.post(called, who);
    }
    SheetState next = form == null ? SheetState.WAITING : SheetState.TO_REVIEW;
    return keep(sheet.in(next, sheet.decision().takenUp()), who, "reopened");
  }

  private KeptSheet lock(UUID id) {
    return store.lock(id).orElseThrow(() -> new NotFoundException("callsheet", id));
  }

  private KeptSheet keep(KeptSheet sheet, String who, String what) {
    store.keep(sheet, who, what);
    return sheet;
  }

  private void learn(UUID production, KeptSheet sheet, SheetForm form, String who) {
    remember(production, form.productionTitle(), who);
    var read = sheet.sheet();
    var title = read == null ? null : read.productionTitle();
    remember(production, title == null ? null : title.value(), who);
  }

  private void remember(UUID production, @Nullable String title, String who) {
    if (title != null && !title.isBlank()) {
      productions.learnTitle(production, new Title(title), who);
    }
  }

  private static SheetForm form(KeptSheet sheet) {
    SheetForm form = sheet.decision().form();
    if (form == null) {
      throw new ConflictException("callsheet-incomplete", "–");
    }
    return form;
  }

  private static void refuseIncomplete(Set<Hold> holds) {
    var missing = EnumSet.noneOf(Hold.class);
    holds.stream().filter(Hold::isIncomplete).forEach(missing::add);
    if (!missing.isEmpty()) {
      throw new ConflictException(
          "callsheet-incomplete", String.join(", ", missing.stream().map(Hold::code).toList()));
    }
  }

  private static void refuse(KeptSheet sheet, SheetState next, SheetState... allowed) {
    if (!List.of(allowed).contains(sheet.state())) {
      throw new ConflictException("callsheet-transition", sheet.state().code(), next.code());
    }
  }
}
