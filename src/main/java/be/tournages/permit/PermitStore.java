package be.tournages.permit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port: where authorities and applications are kept. */
public interface PermitStore {

  /** Authorities whose name in any language contains the text, by name. */
  List<Authority> listAuthorities(@Nullable String text);

  /** The authority of a code. */
  Optional<Authority> findAuthority(String code);

  /** The application of an identity. */
  Optional<PermitApplication> find(UUID id);

  /** The applications the filter takes, by first date. */
  List<PermitApplication> list(PermitFilter filter);

  /** Keeps an application, new or changed. */
  void keep(PermitApplication application);

  /** Adds a step to an application's history. */
  void record(UUID id, PermitStep step);

  /** The steps of an application, oldest first. */
  List<PermitStep> history(UUID id);

  /** Makes other transactions that would change the application wait for this one. */
  void lock(UUID id);
}
