package be.tournages.callsheet.reading.worker;

import be.tournages.callsheet.reading.SourceDocument;
import be.tournages.callsheet.reading.text.ExtractionJson;
import be.tournages.callsheet.reading.text.TextExtractor;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The program of a worker process: takes documents from its standard input and answers their text
 * on its standard output, until the process that started it is gone.
 */
public final class WorkerMain {

  /** First message of a worker that is ready for documents. */
  static final byte[] READY = "ready".getBytes(StandardCharsets.US_ASCII);

  /** The least that is a page with a word on it; PDFBox finds its objects without a table. */
  private static final String FIRST_PAGE =
      """
      %PDF-1.4
      1 0 obj
      <</Type/Catalog/Pages 2 0 R>>
      endobj
      2 0 obj
      <</Type/Pages/Kids[3 0 R]/Count 1>>
      endobj
      3 0 obj
      <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R
      /Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>
      endobj
      4 0 obj
      <</Length 35>>
      stream
      BT /F 12 Tf 20 100 Td (PAT) Tj ET
      endstream
      endobj
      trailer
      <</Root 1 0 R>>
      %%EOF
      """;

  private WorkerMain() {}

  /** Serves until the input ends. */
  public static void main(String[] args) throws IOException {
    var out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // Nothing but answers may reach the output.
    System.setOut(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    dieWithParent();
    try (var in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)))) {
      warmUp();
      Frames.write(out, READY);
      serve(in, out);
    }
  }

  /* Loading the libraries takes longer than most documents: it must not count against the first. */
  private static void warmUp() {
    TextExtractor.extract(
        new SourceDocument("a.pdf", FIRST_PAGE.getBytes(StandardCharsets.US_ASCII), null));
    TextExtractor.extract(
        new SourceDocument("a.txt", "PAT : 09h30".getBytes(StandardCharsets.US_ASCII), null));
  }

  private static void serve(DataInputStream in, DataOutputStream out) throws IOException {
    for (byte[] name = Frames.read(in); name != null; name = Frames.read(in)) {
      byte[] content = Frames.read(in);
      if (content == null) {
        return;
      }
      var document = new SourceDocument(new String(name, StandardCharsets.UTF_8), content, null);
      Frames.write(out, ExtractionJson.write(TextExtractor.extract(document)));
    }
  }

  /* A document may keep the worker busy for ever; it must not outlive the one who would kill it. */
  private static void dieWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
  }
}
