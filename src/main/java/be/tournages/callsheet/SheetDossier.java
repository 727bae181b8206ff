package be.tournages.callsheet;

import be.tournages.production.Production;
import be.tournages.production.Productions;
import be.tournages.production.Title;
import be.tournages.production.TitleMatch;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the dossier a sheet belongs to, and opens one for a production met for the first time. */
@Singleton
class SheetDossier {

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
      case TitleMatch.Known known -> Optional.of(known.production().id());
      case TitleMatch.Similar similar -> Optional.empty();
      case TitleMatch.Unknown unknown -> Optional.of(productions.openDraft(title, who).id());
    };
  }

  /** The known productions that the title of the form may mean. */
  List<Production> candidates(SheetForm form) {
    Title title = title(form.productionTitle());
    if (title == null) {
      return List.of();
    }
    return switch (productions.match(title)) {
      case TitleMatch.Known known -> List.of(known.production());
      case TitleMatch.Similar similar -> similar.candidates();
      case TitleMatch.Unknown unknown -> List.of();
    };
  }

  private static @Nullable Title title(@Nullable String written) {
    return written == null || written.isBlank() ? null : new Title(written);
  }
}
