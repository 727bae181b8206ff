package be.tournages.impact.report;

import be.tournages.language.Language;
import java.util.List;

/**
 * A report, before it is PDF or XLSX.
 *
 * @param language language it is written in
 * @param title title on the cover
 * @param subtitle what stands under it
 * @param lead the one sentence a reader should keep
 * @param footer what stands at the foot of each page
 * @param sections its sections
 * @param year year it is about, which also dates the files
 * @param cover whether it has a cover and a table of contents
 */
public record ReportDocument(
    Language language,
    String title,
    String subtitle,
    String lead,
    String footer,
    List<Section> sections,
    int year,
    boolean cover) {

  /** A section: its number, its title, and its blocks. */
  record Section(String number, String title, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  public ReportDocument {
    sections = List.copyOf(sections);
  }
}
