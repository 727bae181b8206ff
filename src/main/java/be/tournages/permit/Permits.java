package be.tournages.permit;

import be.tournages.http.InvalidRequestException;
import be.tournages.http.NotFoundException;
import be.tournages.permit.PermitApplication.Terms;
import be.tournages.production.Productions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applications for permits, from draft to decision; every step says who, when and why. */
@Singleton
@Transactional
public class Permits {

  private final PermitStore store;
  private final Productions productions;

  Permits(PermitStore store, Productions productions) {
    this.store = store;
    this.productions = productions;
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
    var draft = new PermitApplication(UUID.randomUUID(), productionId, PermitStatus.DRAFT, terms);
    store.keep(draft);
    store.record(draft.id(), who, null, PermitStatus.DRAFT, "");
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
      store.record(id, who, before.status(), changed.status(), "terms changed");
    }
    return changed;
  }

  /** Takes an application one step further. */
  public PermitApplication move(UUID id, PermitStatus next, String who, String note) {
    store.lock(id);
    PermitApplication before = get(id);
    PermitApplication moved = before.moveTo(next);
    store.keep(moved);
    store.record(id, who, before.status(), next, note);
    return moved;
  }

  private void refuseUnknownAuthority(Terms terms) {
    if (store.findAuthority(terms.authorityCode()).isEmpty()) {
      throw new InvalidRequestException("invalid-value", "authority", terms.authorityCode());
    }
  }
}
