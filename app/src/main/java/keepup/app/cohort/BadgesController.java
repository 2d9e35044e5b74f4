package keepup.app.cohort;

import jakarta.json.Json;
import java.util.UUID;
import keepup.app.badge.BadgeKey;
import keepup.app.shell.NotHereException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Open pages for whoever is shown a badge: the key that signs here, and whether a certificate of
/// some number was given and still stands. They name nobody.
@Controller
class BadgesController {
  private final BadgeKey key;
  private final Awards awards;

  BadgesController(BadgeKey key, Awards awards) {
    this.key = key;
    this.awards = awards;
  }

  @GetMapping("/badges")
  String page(Model model) {
    model.addAttribute("did", key.did());
    return "cohort/BadgesPage";
  }

  /// The key as a controller document (W3C Controlled Identifiers 1.0).
  @GetMapping("/badges/issuer.json")
  ResponseEntity<String> issuer() {
    String json =
        Json.createObjectBuilder()
            .add("@context", "https://www.w3.org/ns/cid/v1")
            .add("id", key.did())
            .add(
                "verificationMethod",
                Json.createArrayBuilder()
                    .add(
                        Json.createObjectBuilder()
                            .add("id", key.method())
                            .add("type", "Multikey")
                            .add("controller", key.did())
                            .add("publicKeyMultibase", key.multikey())))
            .add("assertionMethod", Json.createArrayBuilder().add(key.method()))
            .build()
            .toString();
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
  }

  @GetMapping("/badges/{awardId}")
  String standing(@PathVariable UUID awardId, Model model) {
    model.addAttribute(
        "standing", awards.findStanding(new AwardId(awardId)).orElseThrow(NotHereException::new));
    return "cohort/StandingPage";
  }
}
