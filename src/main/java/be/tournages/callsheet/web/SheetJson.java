package be.tournages.callsheet.web;

import be.tournages.callsheet.KeptSheet;
import be.tournages.callsheet.SheetForm;
import be.tournages.callsheet.SheetStep;
import be.tournages.callsheet.reading.Evidence;
import be.tournages.callsheet.reading.Finding;
import be.tournages.callsheet.reading.ReadSheet;
import be.tournages.language.Language;
import be.tournages.location.Location;
import be.tournages.production.Production;
import be.tournages.production.TitleMatch;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document under review: the values in force ({@code form}), those read with their evidence
 * ({@code read}), and what a person should look at: {@code productions} and catalogue {@code
 * entries} that may be meant, and findings. While {@code titleUnsure}, the title only resembles
 * those of known productions, and a person has to say which dossier it is before confirming. Boxes
 * are [x, y, width, height] in points (1/72 inch) from the upper left corner of the page.
 */
@Serdeable
record SheetJson(
    QueueJson sheet,
    @Nullable SheetForm form,
    @Nullable ReadJson read,
    List<CandidateJson> productions,
    boolean titleUnsure,
    List<EntriesJson> entries,
    List<FindingJson> findings,
    List<StepJson> history,
    @Nullable UUID next) {

  static SheetJson of(
      KeptSheet kept,
      QueueJson sheet,
      TitleMatch match,
      List<EntriesJson> entries,
      List<SheetStep> history,
      @Nullable UUID next) {
    ReadSheet read = kept.sheet();
    return new SheetJson(
        sheet,
        kept.decision().form(),
        read == null ? null : ReadJson.of(read),
        candidates(match).stream().map(CandidateJson::of).toList(),
        isTitleUnsure(kept, match),
        entries,
        read == null ? List.of() : read.findings().stream().map(FindingJson::of).toList(),
        history.stream().map(StepJson::of).toList(),
        next);
  }

  private static List<Production> candidates(TitleMatch match) {
    return switch (match) {
      case TitleMatch.Known known -> List.of(known.production());
      case TitleMatch.Similar similar -> similar.candidates();
      case TitleMatch.Unknown unknown -> List.of();
    };
  }

  private static boolean isTitleUnsure(KeptSheet kept, TitleMatch match) {
    var form = kept.decision().form();
    return match instanceof TitleMatch.Similar && form != null && form.productionId() == null;
  }

  /** A production that the title may mean. */
  @Serdeable
  record CandidateJson(UUID id, String code, String title, String state) {
    static CandidateJson of(Production production) {
      return new CandidateJson(
          production.id(), production.code(), production.title(), production.state().code());
    }
  }

  /** Catalogue entries that a place of the form may mean; day and place count from 0. */
  @Serdeable
  record EntriesJson(int day, int place, List<EntryJson> items) {}

  /** A catalogue entry. */
  @Serdeable
  record EntryJson(String code, String name, @Nullable String communeNis) {
    static EntryJson of(Location entry, Language language) {
      var details = entry.details();
      return new EntryJson(
          entry.code(),
          details.texts().name(language),
          details.whereabouts().address().communeNis());
    }
  }

  /** Something that a person should look at. */
  @Serdeable
  record FindingJson(String kind, String text, List<EvidenceJson> evidence) {
    static FindingJson of(Finding finding) {
      return new FindingJson(
          finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          finding.text(),
          finding.evidence().stream().map(EvidenceJson::of).toList());
    }
  }

  /** Where a value was read. */
  @Serdeable
  record EvidenceJson(
      String part, int page, int line, @Nullable String cell, List<Double> box, String text) {
    static EvidenceJson of(Evidence evidence) {
      var box = evidence.box();
      return new EvidenceJson(
          evidence.part(),
          evidence.page(),
          evidence.line(),
          evidence.cell(),
          box == null ? List.of() : List.of(box.left(), box.top(), box.width(), box.height()),
          evidence.text());
    }
  }

  /** Something done with the document. */
  @Serdeable
  record StepJson(Instant at, String who, String what) {
    static StepJson of(SheetStep step) {
      return new StepJson(step.at(), step.who(), step.what());
    }
  }
}
