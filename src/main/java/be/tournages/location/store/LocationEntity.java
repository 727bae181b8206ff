package be.tournages.location.store;

import io.micronaut.core.annotation.Introspected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** A row of the catalogue; its columns are described by their comments in the database. */
@Entity
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.ANY)
@Table(name = "location")
class LocationEntity {

  @Id
  @Column(name = "id")
  UUID id = new UUID(0, 0);

  @Column(name = "code")
  String code = "";

  @Column(name = "category_code")
  String categoryCode = "";

  @Column(name = "setting")
  String setting = "";

  @Nullable String period;
  @Nullable String style;
  @Nullable String nameFr;
  @Nullable String nameNl;
  @Nullable String nameDe;
  @Nullable String nameEn;
  @Nullable String descriptionFr;
  @Nullable String descriptionNl;
  @Nullable String descriptionDe;
  @Nullable String descriptionEn;
  String[] keywordsFr = {};
  String[] keywordsNl = {};
  String[] keywordsDe = {};
  String[] keywordsEn = {};
  @Nullable Point position;
  @Nullable Polygon outline;
  boolean positionReleased;
  @Nullable String street;
  @Nullable String postalCode;
  @Nullable String locality;
  @Nullable String communeNis;
  @Nullable String access;
  @Nullable String power;
  @Nullable Integer parkingLorries;

  @Column(name = "ceiling_height_m")
  @Nullable BigDecimal ceilingHeightM;

  @Column(name = "room_area_m2")
  @Nullable BigDecimal roomAreaM2;

  @Nullable String noise;
  @Nullable String restrictions;
  @Nullable String availability;
  @Nullable BigDecimal shootingDayFeeEur;
  @Nullable BigDecimal otherDayFeeEur;
  @Nullable String ownerName;
  @Nullable String ownerPhone;
  @Nullable String ownerEmail;
  @Nullable String ownerNote;

  @Column(name = "status")
  String status = "";

  @Nullable LocalDate verifiedOn;
  @Nullable String source;
  @Nullable String externalId;

  @Column(name = "created_at", updatable = false)
  Instant createdAt = Instant.EPOCH;

  @Version int version;

  /** For Hibernate. */
  protected LocationEntity() {}

  LocationEntity(UUID id, Instant createdAt) {
    this.id = id;
    this.createdAt = createdAt;
  }
}
