package keepup.app.badge;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.processor.ToRdfProcessor;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Signs a credential: Data Integrity EdDSA Cryptosuites 1.0 (W3C, 2025), `eddsa-rdfc-2022`. What
/// is signed is the meaning, not the spelling: spaces and the order of fields may change.
final class Proofs {
  private static final String HASH = "SHA-256";

  private final BadgeKey key;

  Proofs(BadgeKey key) {
    this.key = key;
  }

  /// The credential with its proof.
  JsonObject sign(JsonObject credential, Instant at) {
    JsonObject claims =
        Json.createObjectBuilder()
            .add("type", "DataIntegrityProof")
            .add("cryptosuite", "eddsa-rdfc-2022")
            .add("created", at.truncatedTo(ChronoUnit.SECONDS).toString())
            .add("verificationMethod", key.method())
            .add("proofPurpose", "assertionMethod")
            .build();
    JsonObject meant =
        Json.createObjectBuilder(claims).add("@context", credential.get("@context")).build();
    byte[] first = hash(canonical(meant));
    byte[] second = hash(canonical(credential));
    var both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return Json.createObjectBuilder(credential)
        .add(
            "proof",
            Json.createObjectBuilder(claims).add("proofValue", Base58.multibase(key.sign(both))))
        .build();
  }

  /// The statements of a document in the one order and naming that RDF Dataset Canonicalization
  /// (W3C, 2024) gives them.
  private static String canonical(JsonObject document) {
    try {
      var options = new JsonLdOptions();
      options.setDocumentLoader(new BadgeContexts());
      RdfCanon statements = RdfCanon.create(HASH);
      ToRdfProcessor.toRdf(statements, JsonDocument.of(document), options);
      var text = new StringWriter();
      statements.provide(new NQuadsWriter(text));
      return text.toString();
    } catch (JsonLdError | RdfConsumerException fault) {
      throw new IllegalStateException("The badge is not what it should be: " + document, fault);
    }
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance(HASH).digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every JDK has " + HASH, impossible);
    }
  }
}
