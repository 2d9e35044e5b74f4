package keepup.app.badge;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.http.media.MediaType;
import com.apicatalog.rdf.Rdf;
import com.apicatalog.rdf.RdfDataset;
import io.setl.rdf.normalization.RdfNormalize;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/// Checks a badge as a stranger would, who has the file and the published standards: another
/// canonicalizer, another Ed25519 and another SHA-256 than those that sign.
public final class OtherVerifier {
  private static final String SIGNS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final int KEY_BYTES = 32;

  private OtherVerifier() {}

  /// Whether the signature is that of the key that the badge names.
  public static boolean isGood(String badge) {
    JsonObject whole = read(badge);
    JsonObject proof = whole.getJsonObject("proof");
    JsonObject claims =
        Json.createObjectBuilder(proof)
            .remove("proofValue")
            .add("@context", whole.get("@context"))
            .build();
    JsonObject credential = Json.createObjectBuilder(whole).remove("proof").build();
    var signer = new Ed25519Signer();
    byte[] key = decode(proof.getString("verificationMethod").split("#", -1)[1]);
    signer.init(
        false,
        new Ed25519PublicKeyParameters(
            Arrays.copyOfRange(key, key.length - KEY_BYTES, key.length)));
    for (JsonObject each : new JsonObject[] {claims, credential}) {
      byte[] hash = hash(canonical(each));
      signer.update(hash, 0, hash.length);
    }
    return signer.verifySignature(decode(proof.getString("proofValue")));
  }

  /// A badge's fields.
  public static JsonObject read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  /// Lines of N-Quads in code point order.
  private static String canonical(JsonObject document) {
    try {
      RdfDataset statements =
          JsonLd.toRdf(JsonDocument.of(document)).loader(new BadgeContexts()).get();
      var text = new StringWriter();
      Rdf.createWriter(MediaType.N_QUADS, text).write(RdfNormalize.normalize(statements));
      return text.toString().lines().sorted().collect(Collectors.joining("\n", "", "\n"));
    } catch (JsonLdError | IOException fault) {
      throw new IllegalArgumentException("No linked data: " + document, fault);
    } catch (com.apicatalog.rdf.io.error.RdfWriterException
        | com.apicatalog.rdf.io.error.UnsupportedContentException fault) {
      throw new IllegalStateException("N-Quads can be written", fault);
    }
  }

  private static byte[] hash(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var digest = new SHA256Digest();
    digest.update(bytes, 0, bytes.length);
    var hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return hash;
  }

  /// Multibase: a `z`, then base 58. Neither a key nor a signature of ours begins with zeros.
  private static byte[] decode(String multibase) {
    BigInteger number = BigInteger.ZERO;
    for (char sign : multibase.substring(1).toCharArray()) {
      number =
          number
              .multiply(BigInteger.valueOf(SIGNS.length()))
              .add(BigInteger.valueOf(SIGNS.indexOf(sign)));
    }
    byte[] bytes = number.toByteArray();
    return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }
}
