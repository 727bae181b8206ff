package be.tournages.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A reference file as it was last loaded. */
@Entity
@Table(name = "reference_file")
class LoadedFile {

  @Id
  @Column(name = "name")
  String name = "";

  @Column(name = "sha256", nullable = false)
  String sha256 = "";

  @Column(name = "loaded_at", nullable = false)
  Instant loadedAt = Instant.EPOCH;

  /** For Hibernate. */
  protected LoadedFile() {}

  LoadedFile(String name, String sha256, Instant loadedAt) {
    this.name = name;
    this.sha256 = sha256;
    this.loadedAt = loadedAt;
  }
}
