package be.tournages.territory;

import be.tournages.geo.Position;
import be.tournages.http.NotFoundException;
import be.tournages.persistence.ReferenceFiles;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Wallonia as of 2025, in memory: which commune is this position, code, name or address? */
@Singleton
public class Territory {

  private final Gazetteer gazetteer;
  private final Map<String, Commune> communes = new LinkedHashMap<>();
  private final Map<String, Province> provinces = new LinkedHashMap<>();
  private final TextResolver texts;
  private final NearestLocality nearest;
  private final BoundaryMap boundaries;

  /** Reads the reference files; without boundaries positions are approximate. */
  public Territory() {
    this(new BoundaryMap(BoundaryStore.none()));
  }

  @Inject
  Territory(BoundaryMap boundaries) {
    this.gazetteer = new GazetteerFiles(new ReferenceFiles()).read();
    gazetteer.communes().forEach(commune -> communes.put(commune.nis(), commune));
    gazetteer.provinces().forEach(province -> provinces.put(province.nis(), province));
    this.texts = new TextResolver(new PlaceIndex(gazetteer));
    this.nearest = new NearestLocality(gazetteer.localities(), Outlines.read(new ReferenceFiles()));
    this.boundaries = boundaries;
  }

  /** The commune with the code; one that does not exist is a failure told to the caller. */
  public Commune getCommune(String nis) {
    return findCommune(nis).orElseThrow(() -> new NotFoundException("commune", nis));
  }

  /** The commune with the code as of 2025. */
  public Optional<Commune> findCommune(String nis) {
    return Optional.ofNullable(communes.get(nis));
  }

  /** The commune that holds what had the code before 2019 or 2025, or has it now. */
  public Optional<Commune> findByAnyCode(String nis) {
    return findCommune(nis)
        .or(() ->
            listMergers().stream()
                .filter(merger -> merger.oldNis().equals(nis))
                .findFirst()
                .map(merger -> getCommune(merger.newNis())));
  }

  /** The province with the code. */
  public Province getProvince(String nis) {
    Province province = provinces.get(nis);
    if (province == null) {
      throw new NotFoundException("province", nis);
    }
    return province;
  }

  /** The five provinces, by code. */
  public List<Province> listProvinces() {
    return gazetteer.provinces();
  }

  /** The twenty arrondissements, by code. */
  public List<Arrondissement> listArrondissements() {
    return gazetteer.arrondissements();
  }

  /** The 261 communes, by code. */
  public List<Commune> listCommunes() {
    return gazetteer.communes();
  }

  /** The localities with their postal codes, by code. */
  public List<Locality> listLocalities() {
    return gazetteer.localities();
  }

  /** The codes that communes had before. */
  public List<Merger> listMergers() {
    return gazetteer.outer().mergers();
  }

  /** The order in which a map labels the communes, 1 first, by NIS code. */
  public Map<String, Integer> mapRanks() {
    return new GazetteerFiles(new ReferenceFiles()).mapRanks();
  }

  /**
   * The commune of a position: by its boundary where boundaries are known, else by the nearest
   * locality, marked approximate.
   */
  public Located locate(Position position) {
    if (boundaries.isKnown()) {
      return boundaries
          .find(position)
          .<Located>map(nis -> new Located.In(getCommune(nis), false))
          .orElseGet(() -> new Located.Outside(false));
    }
    return nearest
        .find(position)
        .<Located>map(locality -> new Located.In(getCommune(locality.communeNis()), true))
        .orElseGet(() -> new Located.Outside(true));
  }

  /** Where the name of a commune belongs on a map: at its locality of that name, else inside. */
  public Position centre(Commune commune) {
    return gazetteer.localities().stream()
        .filter(locality -> locality.communeNis().equals(commune.nis()))
        .filter(locality -> locality.names().main().equals(commune.names().main()))
        .findFirst()
        .map(Locality::position)
        .orElseGet(commune::position);
  }

  /** The imported boundaries; empty before the first import. */
  public List<Boundary> listBoundaries() {
    return boundaries.list();
  }

  /** Another text after each import of boundaries. */
  public String boundaryVersion() {
    return boundaries.version();
  }

  /** The generalised outlines of the provinces, only to draw. */
  public List<Boundary> listOutlines() {
    return Outlines.read(new ReferenceFiles());
  }

  /** What a text means: a postal code, a name in any language, a former name, an address line. */
  public Resolution resolve(String text) {
    return texts.resolve(text);
  }

  /** What an address taken apart means. */
  public Resolution resolveAddress(PostalAddress address) {
    String line =
        Stream.of(
                address.street(),
                joined(address.postalCode(), address.locality()),
                countryName(address))
            .filter(Objects::nonNull)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    return texts.resolve(line);
  }

  private static @Nullable String countryName(PostalAddress address) {
    String country = address.country();
    return country == null || !country.matches("[A-Za-z]{2}")
        ? country
        : Countries.frenchName(country);
  }

  private static String joined(@Nullable String code, @Nullable String name) {
    return Stream.of(code, name).filter(Objects::nonNull).collect(Collectors.joining(" "));
  }
}
