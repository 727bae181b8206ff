package be.tournages.cli;

import be.tournages.geo.Crs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The coordinate system of a file that an import reads. */
final class CrsOption {

  @Option(
      names = "--crs",
      paramLabel = "EPSG",
      converter = Converter.class,
      description = "4326, 31370 or 3812; otherwise the file tells.")
  @Nullable Crs crs;

  /** Reads {@code 31370} or {@code EPSG:31370}. */
  static final class Converter implements ITypeConverter<Crs> {
    @Override
    public Crs convert(String value) {
      return Crs.find(value)
          .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of them"));
    }
  }
}
