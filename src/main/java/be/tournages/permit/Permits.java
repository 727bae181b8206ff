package be.tournages.permit;

import be.tournages.http.InvalidRequestException;
import be.tournages.http.NotFoundException;
import be.tournages.permit.PermitApplication.Terms;
import be.tournages.production.Productions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Applications for permits, from draft to decision; every step says who, when, why and on which
 * day.
 */
@Singleton
@Transactional
public class Permits {

  private final PermitStore store;
  private final Productions productions;
  private final Clock clock;

  Permits(PermitStore store, Productions productions, Clock clock) {
    this.store = store;
    this.productions = productions;
    this.clock = clock;
  }

  /** Authorities whose name in any language contains the text, by name; all when null. */
  public List<Authority> listAuthorities(@Nullable String text) {
    return store.listAuthorities(text);
  }

  /**
   * The authority of a code.
   *
   * @throws NotFoundException when there is none
   */
  public Authority getAuthority(String code) {
    return store.findAuthority(code).orElseThrow(() -> new NotFoundException("authority", code));
  }

  /**
   * The application of an identity.
   *
   * @throws NotFoundException when there is none
   */
  public PermitApplication get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFoundException("permit", id));
  }

  /** The applications the filter takes, by first date. */
  public List<PermitApplication> list(PermitFilter filter) {
    return store.list(filter);
  }

  /** Steps of an application, oldest first. */
  public List<PermitStep> history(UUID id) {
    return store.history(id);
  }

  /** Opens an application as a draft. */
  public PermitApplication open(UUID productionId, Terms terms, String who) {
    productions.get(productionId);
    refuseUnknownAuthority(terms);
    PermitApplication draft = PermitApplication.draft(productionId, terms);
    store.keep(draft);
    note(draft, null, new PermitMove(PermitStatus.DRAFT, today(), ""), who);
    return draft;
  }

  /** Changes what is asked, or notes conditions. */
  public PermitApplication change(UUID id, Terms terms, String who) {
    store.lock(id);
    refuseUnknownAuthority(terms);
    PermitApplication before = get(id);
    PermitApplication changed = before.with(terms);
    store.keep(changed);
    if (!changed.equals(before)) {
      note(
          changed, before.status(), new PermitMove(before.status(), today(), "terms changed"), who);
    }
    return changed;
  }

  /** Takes an application one step further, as {@link PermitApplication#moveTo} allows. */
  public PermitApplication move(UUID id, PermitMove move, String who) {
    store.lock(id);
    PermitApplication before = get(id);
    LocalDate on = move.on() == null ? today() : move.on();
    PermitApplication moved = before.moveTo(move.to(), on, today());
    store.keep(moved);
    note(moved, before.status(), new PermitMove(move.to(), on, move.note()), who);
    return moved;
  }

  private void note(
      PermitApplication application, @Nullable PermitStatus from, PermitMove move, String who) {
    store.record(
        application.id(),
        new PermitStep(clock.instant(), move.on(), who, from, move.to(), move.note()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void refuseUnknownAuthority(Terms terms) {
    if (store.findAuthority(terms.authorityCode()).isEmpty()) {
      throw new InvalidRequestException("invalid-value", "authority", terms.authorityCode());
    }
  }
}
