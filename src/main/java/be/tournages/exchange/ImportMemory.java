package be.tournages.exchange;

import java.util.Collection;
import java.util.Map;

/** Port: what each entry held when it was imported last. */
public interface ImportMemory {

  /** Texts by the code of the field, by identity; identities never imported are absent. */
  Map<String, Map<String, String>> list(String source, Collection<String> externalIds);

  /** Remembers them in place of what was known. */
  void keep(String source, Map<String, Map<String, String>> imported);
}
