package be.tournages.callsheet;

import be.tournages.callsheet.reading.ReadSheet;
import be.tournages.callsheet.reading.Value;
import be.tournages.production.Production;
import be.tournages.production.Productions;
import be.tournages.production.Title;
import be.tournages.production.TitleMatch;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the dossier a sheet belongs to, and opens one for a production met for the first time. */
@Singleton
class SheetDossier {

  /* A title that is already a dossier's was hardly read by accident. */
  private static final double OF_A_DOSSIER = 0.9;

  private final Productions productions;

  SheetDossier(Productions productions) {
    this.productions = productions;
  }

  /**
   * The production of the form: the one a person chose, the one known by its title, or a new draft;
   * empty when the title is missing or resembles that of a known production.
   */
  Optional<UUID> open(SheetForm form, String who) {
    UUID chosen = form.productionId();
    if (chosen != null) {
      return Optional.of(productions.get(chosen).id());
    }
    Title title = title(form.productionTitle());
    if (title == null) {
      return Optional.empty();
    }
    return switch (productions.match(title)) {
      case TitleMatch.Known known -> Optional.of(learn(known.production().id(), title, who));
      case TitleMatch.Similar similar -> Optional.empty();
      case TitleMatch.Unknown unknown -> Optional.of(productions.openDraft(title, who).id());
    };
  }

  private UUID learn(UUID production, Title title, String who) {
    productions.learnTitle(production, title, who);
    return production;
  }

  /** The sheet, surer of its title where a dossier has that title. */
  ReadSheet corroborate(ReadSheet sheet) {
    Value<String> read = sheet.productionTitle();
    Title title = read == null ? null : title(read.value());
    if (read == null
        || title == null
        || read.confidence() >= OF_A_DOSSIER
        || !(productions.match(title) instanceof TitleMatch.Known)) {
      return sheet;
    }
    return sheet.titled(new Value<>(read.value(), OF_A_DOSSIER, read.evidence()));
  }

  /** The known productions that the title of the form may mean; unknown without a title. */
  TitleMatch match(SheetForm form) {
    Title title = title(form.productionTitle());
    return title == null ? new TitleMatch.Unknown() : productions.match(title);
  }

  /**
   * The title of the dossier that each sheet means, by sheet; one without a dossier is left out.
   */
  Map<UUID, String> titles(List<KeptSheet> sheets) {
    Map<UUID, Production> chosen =
        productions.list(
            sheets.stream().map(SheetDossier::chosen).filter(Objects::nonNull).toList());
    Map<String, Production> known =
        productions.listByTitle(
            sheets.stream().map(SheetDossier::written).filter(Objects::nonNull).toList());
    var titles = new HashMap<UUID, String>();
    for (KeptSheet sheet : sheets) {
      UUID id = chosen(sheet);
      Title written = written(sheet);
      Production production =
          id != null ? chosen.get(id) : written == null ? null : known.get(written.normalised());
      if (production != null) {
        titles.put(sheet.id(), production.title());
      }
    }
    return titles;
  }

  private static @Nullable UUID chosen(KeptSheet sheet) {
    SheetForm form = sheet.decision().form();
    UUID byPerson = form == null ? null : form.productionId();
    return byPerson == null ? sheet.decision().productionId() : byPerson;
  }

  private static @Nullable Title written(KeptSheet sheet) {
    SheetForm form = sheet.decision().form();
    return form == null ? null : title(form.productionTitle());
  }

  private static @Nullable Title title(@Nullable String written) {
    return written == null || written.isBlank() ? null : new Title(written);
  }
}
