package be.tournages.impact;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from. It is kept and sent as JSON, told apart by its {@code kind}; the words
 * for it are those of the reader's language.
 */
@Serdeable
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Source.Document.class, name = "document"),
  @JsonSubTypes.Type(value = Source.Ledger.class, name = "ledger"),
  @JsonSubTypes.Type(value = Source.Accounts.class, name = "accounts"),
  @JsonSubTypes.Type(value = Source.Entered.class, name = "entered"),
  @JsonSubTypes.Type(value = Source.Indexed.class, name = "indexed")
})
public sealed interface Source {

  /**
   * Printed in a document.
   *
   * @param title its title, such as {@code Wallimage, Bilan 2024}
   * @param section number of the section, such as {@code 2.2.7.2}
   */
  @Serdeable
  record Document(String title, String section) implements Source {}

  /**
   * Counted in the shooting-day ledger.
   *
   * @param year calendar year of the days
   */
  @Serdeable
  record Ledger(int year) implements Source {}

  /**
   * Computed from closed accounts.
   *
   * @param count how many
   * @param year calendar year of their days
   */
  @Serdeable
  record Accounts(int count, int year) implements Source {}

  /**
   * Entered by hand.
   *
   * @param reference what it was taken from, in the words of the office; empty where nobody said
   * @param signature who entered it and when, or null for what was entered before that was kept
   */
  @Serdeable
  record Entered(String reference, @Nullable Signature signature) implements Source {

    /** Who entered it and when, where it is known. */
    public Optional<Signature> findSignature() {
      return Optional.ofNullable(signature);
    }
  }

  /**
   * Carried from the year before by an index.
   *
   * @param average where the average comes from
   * @param factor prices of the year divided by those of the year before
   * @param index where the index comes from
   */
  @Serdeable
  record Indexed(Source average, BigDecimal factor, Source index) implements Source {}

  /**
   * Who entered something and when.
   *
   * @param account identity of the account
   * @param name what its person was called then
   * @param at when
   */
  @Serdeable
  record Signature(UUID account, String name, Instant at) {}
}
