package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML without document types, entities or anything from outside. */
final class XmlText {

  private static final XMLInputFactory FACTORY = factory();

  private XmlText() {}

  /** A reader at the start of a document that is known to declare no document type. */
  static XMLStreamReader open(byte[] xml) throws RefusedException {
    try {
      return FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
    } catch (XMLStreamException e) {
      throw new RefusedException(Refusal.DAMAGED);
    }
  }

  /** True when the document declares a document type before its root. */
  static boolean declaresDoctype(byte[] xml) {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          return true;
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          return false;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      // Whoever reads the entry will find it damaged.
      return false;
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("Nothing is fetched from outside");
    });
    return factory;
  }
}
