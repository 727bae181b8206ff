package be.tournages.identity;

import be.tournages.http.InvalidRequestException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) hashes in PHC notation. The cost is OWASP's first choice for password storage
 * (Password Storage Cheat Sheet): 19 MiB, two passes, one lane.
 */
public final class Passwords {

  /** Shortest password accepted, in characters. */
  public static final int SHORTEST = 12;

  private static final int LONGEST = 200;
  private static final Cost COST = new Cost(19_456, 2, 1);
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
  private static final SecureRandom RANDOM = new SecureRandom();
  /* Each hash takes 19 MiB: a burst of attempts waits instead of filling the memory. */
  private static final Semaphore AT_ONCE = new Semaphore(2);

  private record Cost(int memoryKib, int passes, int lanes) {}

  private Passwords() {}

  /** Hashes a new password; refuses one that is too short or too long. */
  public static String hash(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      throw new InvalidRequestException("weak-password", SHORTEST, LONGEST);
    }
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            COST.memoryKib,
            COST.passes,
            COST.lanes,
            encode(salt),
            encode(derive(password, salt, COST, HASH_BYTES)));
  }

  /** True when the password is the one that was hashed. */
  public static boolean matches(String password, String phc) {
    Matcher parts = PHC.matcher(phc);
    if (!parts.matches() || password.length() > 2 * LONGEST) {
      return false;
    }
    Cost cost =
        new Cost(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)));
    byte[] expected = Base64.getDecoder().decode(parts.group(5));
    byte[] salt = Base64.getDecoder().decode(parts.group(4));
    return MessageDigest.isEqual(expected, derive(password, salt, cost, expected.length));
  }

  private static byte[] derive(String password, byte[] salt, Cost cost, int length) {
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memoryKib)
            .withIterations(cost.passes)
            .withParallelism(cost.lanes)
            .withSalt(salt)
            .build();
    var generator = new Argon2BytesGenerator();
    generator.init(parameters);
    byte[] hash = new byte[length];
    AT_ONCE.acquireUninterruptibly();
    try {
      generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    } finally {
      AT_ONCE.release();
    }
    return hash;
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}
