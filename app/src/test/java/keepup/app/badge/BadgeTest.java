package keepup.app.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A badge is good for whoever checks it with other programs, as long as nobody changed it.
class BadgeTest {
  /// The first test of RFC 8032, section 7.1.
  private static final String SEED =
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

  private static final Instant AT = Instant.parse("2026-06-01T15:30:00.5Z");
  private static final BadgeKey KEY = new BadgeKey(HexFormat.of().parseHex(SEED));
  private static final String SIGNED = new Badges(KEY).sign(earned(""), AT);

  @TempDir Path folder;

  private static Badges.Earned earned(String email) {
    return new Badges.Earned(
        UUID.fromString("7f4e1f0a-6a4c-4a6e-9d52-0c1f6f3b2a11"),
        "Ada Fictional",
        email,
        "A made-up hub",
        "A made-up course",
        "Three days — and “tasks” in between.",
        "Three days, four tasks, five reflections.");
  }

  @Test
  void a_badge_is_good_for_another_verifier_however_it_is_laid_out() {
    assertThat(OtherVerifier.isGood(SIGNED)).isTrue();
    assertThat(OtherVerifier.isGood(OtherVerifier.read(SIGNED).toString())).isTrue();
  }

  @Test
  void a_badge_that_was_changed_is_good_for_nobody() {
    for (String[] change :
        new String[][] {
          {"Ada Fictional", "Eve Fictional"},
          {"A made-up course", "Another course"},
          {"A made-up hub", "Another hub"},
          {"\"validFrom\":\"2026", "\"validFrom\":\"2025"},
          {"\"created\":\"2026", "\"created\":\"2025"},
          {"assertionMethod", "authentication"}
        }) {
      String compact = OtherVerifier.read(SIGNED).toString();
      String changed = compact.replace(change[0], change[1]);
      assertThat(changed).as(change[0]).isNotEqualTo(compact);
      assertThat(OtherVerifier.isGood(changed)).as(change[1]).isFalse();
    }
  }

  /// `app/src/test/badge/verify.sh` has strangers' libraries check this file.
  @Test
  void the_sample_that_strangers_check_is_what_is_signed_here() throws IOException {
    assertThat(Path.of("src", "test", "badge", "sample.json")).content().isEqualTo(SIGNED);
    assertThat(Files.readString(Path.of("src", "test", "badge", "package.json")))
        .contains("@digitalbazaar/vc");
  }

  @Test
  void an_email_is_in_the_badge_as_a_salted_hash_alone() throws NoSuchAlgorithmException {
    String badge = new Badges(KEY).sign(earned("Ada@School.example"), AT);
    assertThat(badge.toLowerCase(java.util.Locale.ROOT)).doesNotContain("ada@school.example");
    var identity =
        OtherVerifier.read(badge)
            .getJsonObject("credentialSubject")
            .getJsonArray("identifier")
            .getJsonObject(1);
    String salted = "ada@school.example" + identity.getString("salt");
    assertThat(identity.getString("identityHash"))
        .isEqualTo(
            "sha256$"
                + HexFormat.of()
                    .formatHex(
                        MessageDigest.getInstance("SHA-256")
                            .digest(salted.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    assertThat(OtherVerifier.isGood(badge)).isTrue();
  }

  @Test
  void a_key_is_named_as_did_key_says_and_is_made_once() {
    assertThat(KEY.did()).isEqualTo("did:key:z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw");
    assertThat(new BadgeKey(SEED, folder).did()).isEqualTo(KEY.did());
    String made = new BadgeKey("", folder).did();
    assertThat(made).startsWith("did:key:z6Mk").isNotEqualTo(KEY.did());
    assertThat(new BadgeKey("", folder).did()).isEqualTo(made);
    assertThatThrownBy(() -> new BadgeKey("12", folder))
        .hasMessageContaining("64 hexadecimal digits")
        .hasMessageContaining("Maybe");
  }
}
