package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF with a text layer. */
final class PdfText {

  private static final int MOST_PAGES = 300;

  /** A scan may carry a stamp of the scanner's maker; a call sheet says more. */
  private static final int LEAST_LETTERS = 40;

  private PdfText() {}

  static Part read(byte[] content) throws RefusedException {
    try (PDDocument document = Loader.loadPDF(content)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new RefusedException(Refusal.TOO_MANY_PAGES);
      }
      PdfWeight.refuseBomb(document);
      PdfPages read = PdfPages.read(document);
      refuseWithoutText(read);
      return new Part("", Format.PDF, read.pages());
    } catch (InvalidPasswordException e) {
      throw new RefusedException(Refusal.PASSWORD_PROTECTED);
    } catch (IOException | IllegalArgumentException e) {
      throw new RefusedException(Refusal.DAMAGED);
    }
  }

  private static void refuseWithoutText(PdfPages read) throws RefusedException {
    List<Page> pages = read.pages();
    long letters =
        pages.stream()
            .flatMap(page -> page.lines().stream())
            .mapToLong(line -> line.text().chars().filter(Character::isLetterOrDigit).count())
            .sum();
    if (letters < LEAST_LETTERS && read.images() > 0) {
      throw new RefusedException(Refusal.IMAGE_ONLY);
    }
    if (letters == 0) {
      throw new RefusedException(Refusal.EMPTY);
    }
  }
}
