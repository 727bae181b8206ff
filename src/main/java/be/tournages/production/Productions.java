package be.tournages.production;

import be.tournages.http.ConflictException;
import be.tournages.http.InvalidRequestException;
import be.tournages.http.NotFoundException;
import be.tournages.production.Production.Particulars;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dossiers of the office: opened, found by title, classified, closed. */
@Singleton
@Transactional
public class Productions {

  private final ProductionStore store;

  Productions(ProductionStore store) {
    this.store = store;
  }

  /**
   * The production of an identity.
   *
   * @throws NotFoundException when there is none
   */
  public Production get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFoundException("production", id));
  }

  /** The production of an identity, if there is one. */
  public Optional<Production> find(UUID id) {
    return store.find(id);
  }

  /** Productions whose title or company contains the text and that are in the state, by title. */
  public List<Production> list(@Nullable String text, @Nullable ProductionState state) {
    return store.list(text, state);
  }

  /** The productions of identities; an unknown identity is left out. */
  public Map<UUID, Production> list(Collection<UUID> ids) {
    return store.list(Set.copyOf(ids)).stream()
        .collect(Collectors.toMap(Production::id, Function.identity()));
  }

  /** The productions known under just these titles, by {@link Title#normalised()}. */
  public Map<String, Production> listByTitle(Collection<Title> titles) {
    return store.listByTitle(titles).stream()
        .collect(
            Collectors.toMap(
                known -> known.title().normalised(),
                ProductionStore.Known::production,
                (one, other) -> one));
  }

  /** Which production a title means; never a silent guess between two. */
  public TitleMatch match(Title title) {
    Optional<Production> known = store.findByTitle(title);
    if (known.isPresent()) {
      return new TitleMatch.Known(known.get());
    }
    return match(title, store.listNear(title));
  }

  /* Another reader may have opened the very dossier since it was looked for by its title. */
  static TitleMatch match(Title title, List<ProductionStore.Known> near) {
    for (ProductionStore.Known candidate : near) {
      if (candidate.title().normalised().equals(title.normalised())) {
        return new TitleMatch.Known(candidate.production());
      }
    }
    List<Production> similar =
        near.stream()
            .filter(candidate -> candidate.title().resembles(title))
            .map(ProductionStore.Known::production)
            .distinct()
            .toList();
    return similar.isEmpty() ? new TitleMatch.Unknown() : new TitleMatch.Similar(similar);
  }

  /** The production known under the title, else a new draft dossier with it. */
  public Production openDraft(Title title, String who) {
    return store
        .findByTitle(title)
        .orElseGet(() -> {
          store.lockTitles();
          return store
              .findByTitle(title)
              .orElseGet(() -> open(Particulars.of(title.written()), who));
        });
  }

  /**
   * Opens a dossier.
   *
   * @throws ConflictException {@code production-title} when a production has this title already
   */
  public Production create(Particulars particulars, String who) {
    store.lockTitles();
    refuseKnown(new Title(particulars.title()));
    return open(particulars, who);
  }

  /**
   * Changes the particulars of a dossier; a former title stays known.
   *
   * @throws ConflictException {@code production-title} when another production has the new title
   */
  public Production change(UUID id, Particulars particulars, String who) {
    Production before = get(id);
    Title title = new Title(particulars.title());
    if (!store.addTitle(id, title)
        && store.findByTitle(title).filter(owner -> !owner.id().equals(id)).isPresent()) {
      throw new ConflictException("production-title", title.written());
    }
    return keep(before, before.with(particulars), who);
  }

  /**
   * Closes a dossier, or opens it again.
   *
   * @throws ConflictException {@code production-unclassified} when it is a draft
   */
  public Production move(UUID id, ProductionState next, String who) {
    Production before = get(id);
    if (before.state() == ProductionState.DRAFT || next == ProductionState.DRAFT) {
      throw new ConflictException("production-unclassified", before.title());
    }
    return keep(before, before.in(next), who);
  }

  /** Country that initiates a production (ISO 3166-1 code), where it is known. */
  public Optional<String> findCountry(UUID id) {
    return store.findCountry(get(id).id());
  }

  /**
   * Says which country initiates a production; null takes the word back.
   *
   * @throws InvalidRequestException {@code invalid-value} when there is no such country
   */
  public void setCountry(UUID id, @Nullable String country, String who) {
    Optional<String> before = findCountry(id);
    if (country != null
        && !Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(country)) {
      throw new InvalidRequestException("invalid-value", "country", country);
    }
    if (!before.equals(Optional.ofNullable(country))) {
      store.setCountry(id, country);
      store.record(
          id, who, "country: " + before.orElse("–") + " → " + (country == null ? "–" : country));
    }
  }

  /**
   * Remembers that a title, as a call sheet wrote it, means the production. A dossier opened under
   * a title in capitals takes over the first one written with small letters.
   */
  public void learnTitle(UUID id, Title title, String who) {
    if (store.addTitle(id, title)) {
      store.record(id, who, "title + " + title.written());
    }
    Production before = get(id);
    if (title.isBetterWritten(new Title(before.title()))) {
      keep(before, before.with(before.particulars().titled(title.written())), who);
    }
  }

  /** What was done to the dossier, oldest first. */
  public List<HistoryEntry> history(UUID id) {
    return store.history(id);
  }

  private void refuseKnown(Title title) {
    if (store.findByTitle(title).isPresent()) {
      throw new ConflictException("production-title", title.written());
    }
  }

  private Production open(Particulars particulars, String who) {
    Title title = new Title(particulars.title());
    Production opened =
        Production.draft(UUID.randomUUID(), freeCode(title.slug()), title.written())
            .with(particulars);
    store.add(opened);
    store.addTitle(opened.id(), title);
    store.record(opened.id(), who, "opened as " + opened.state().code());
    return opened;
  }

  private String freeCode(String slug) {
    String code = slug;
    for (int i = 2; store.hasCode(code); i++) {
      code = slug + "-" + i;
    }
    return code;
  }

  private Production keep(Production before, Production after, String who) {
    store.change(after);
    ProductionChange.between(before, after).forEach(line -> store.record(after.id(), who, line));
    return after;
  }
}
