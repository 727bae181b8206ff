package be.tournages.callsheet.reading.text;

/** The kinds of documents that can be turned into text. */
public enum Format {
  PDF,
  DOCX,
  ODT,
  XLSX,
  XLS,
  CSV,
  TXT,
  HTML,
  EML,
  MSG
}
