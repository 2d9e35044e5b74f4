package keepup.app.badge;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Makes badges: Open Badges 3.0 (1EdTech, 2024), which are W3C Verifiable Credentials 2.0.
@Service
public class Badges {
  private final BadgeKey key;
  private final Proofs proofs;

  Badges(BadgeKey key) {
    this.key = key;
    this.proofs = new Proofs(key);
  }

  /// What a badge says.
  ///
  /// @param id of the certificate
  /// @param name of who earned it
  /// @param email of theirs, of which only a salted hash goes into the badge; `""` where none is
  ///   known
  /// @param issuer the name of who gives it
  /// @param title what it is for
  /// @param description one or two sentences
  /// @param criteria what was done for it
  public record Earned(
      UUID id,
      String name,
      String email,
      String issuer,
      String title,
      String description,
      String criteria) {}

  /// The badge as a signed file of JSON, laid out to be read.
  public String sign(Earned earned, Instant at) {
    JsonArrayBuilder identifiers =
        Json.createArrayBuilder()
            .add(
                Json.createObjectBuilder()
                    .add("type", "IdentityObject")
                    .add("identityHash", earned.name())
                    .add("identityType", "name")
                    .add("hashed", false));
    if (!earned.email().isEmpty()) {
      String salt = UUID.randomUUID().toString();
      identifiers.add(
          Json.createObjectBuilder()
              .add("type", "IdentityObject")
              .add("identityHash", "sha256$" + hash(earned.email(), salt))
              .add("identityType", "emailAddress")
              .add("hashed", true)
              .add("salt", salt));
    }
    JsonObject credential =
        Json.createObjectBuilder()
            .add(
                "@context",
                Json.createArrayBuilder(List.of(BadgeContexts.CREDENTIALS, BadgeContexts.BADGES)))
            .add("id", "urn:uuid:" + earned.id())
            .add(
                "type",
                Json.createArrayBuilder(List.of("VerifiableCredential", "OpenBadgeCredential")))
            .add("name", earned.title())
            .add(
                "issuer",
                Json.createObjectBuilder()
                    .add("id", key.did())
                    .add("type", Json.createArrayBuilder(List.of("Profile")))
                    .add("name", earned.issuer()))
            .add("validFrom", at.truncatedTo(ChronoUnit.SECONDS).toString())
            .add(
                "credentialSubject",
                Json.createObjectBuilder()
                    .add("type", Json.createArrayBuilder(List.of("AchievementSubject")))
                    .add("identifier", identifiers)
                    .add(
                        "achievement",
                        Json.createObjectBuilder()
                            .add("id", achievement(earned))
                            .add("type", Json.createArrayBuilder(List.of("Achievement")))
                            .add("achievementType", "Certificate")
                            .add("name", earned.title())
                            .add("description", earned.description())
                            .add(
                                "criteria",
                                Json.createObjectBuilder().add("narrative", earned.criteria()))))
            .build();
    return laidOut(proofs.sign(credential, at));
  }

  /// The same for all who earned the same from the same issuer.
  private static String achievement(Earned earned) {
    String same = earned.issuer() + "\n" + earned.title() + "\n" + earned.criteria();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(String email, String salt) {
    try {
      byte[] text =
          (email.strip().toLowerCase(Locale.ROOT) + salt).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  private static String laidOut(JsonObject badge) {
    var text = new StringWriter();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.write(badge);
    }
    return text.toString().strip() + "\n";
  }
}
