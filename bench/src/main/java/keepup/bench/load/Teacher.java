package keepup.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A teacher with a browser, signed in, who sends class checks: 30 answers in one request, one of
/// each child. One at a time, as the page does.
final class Teacher {
  private static final String PASSWORD = "acorns in willow lane"; // of the demo school
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
  private static final Pattern CSRF = Pattern.compile("\"csrf\":\"([^\"]*)\"");
  private static final String ID = "00000000-0000-0000-0000-000000000000";
  private static final String NUMBER = "\"number\":";
  private static final String GIVEN = "\"given\":\"";
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final Programme.SchoolClass ours;
  private final Wire wire;
  private byte[] request = {};
  private int[] idsAt = {};
  private int[] numbersAt = {};
  private int[] givensAt = {};
  private int sent;

  Teacher(URI server, Programme.SchoolClass ours) throws IOException {
    this.ours = ours;
    this.wire = new Wire(server);
  }

  Programme.SchoolClass ours() {
    return ours;
  }

  /// Signs in, and makes ready the request of which only ids and answers change.
  void signIn() throws IOException {
    String page = wire.get("/sign-in").body();
    wire.post(
        "/sign-in",
        "application/x-www-form-urlencoded",
        "_csrf=%s&email=%s&password=%s"
            .formatted(encoded(found(TOKEN, page)), encoded(ours.email()), encoded(PASSWORD)));
    String csrf = found(CSRF, wire.get("/lines.json").body());
    String body = body();
    String head =
        wire.head(
            "POST",
            "/lines.json",
            "Content-Type: application/json\r\nX-XSRF-TOKEN: %s\r\nContent-Length: %d\r\n"
                .formatted(csrf, body.length()));
    String whole = head + body;
    request = whole.getBytes(StandardCharsets.US_ASCII);
    idsAt = places(whole, ID, 0);
    numbersAt = places(whole, NUMBER, NUMBER.length());
    givensAt = places(whole, GIVEN, GIVEN.length());
  }

  private String body() {
    var lines = new StringBuilder();
    for (var pupil : ours.pupils()) {
      lines.append(
          "%s{\"id\":\"%s\",\"kind\":\"answer\",\"seen\":null,\"age\":40,\"at\":\"2026-11-20T10:00:00.000Z\",\"body\":{\"check\":\"%s\",\"number\":1,\"pupil\":\"%s\",\"given\":\"111\"}}"
              .formatted(lines.isEmpty() ? "" : ",", ID, ours.check(), pupil));
    }
    return "{\"school\":\"%s\",\"staff\":\"%s\",\"lines\":[%s]}"
        .formatted(ours.school(), ours.staff(), lines);
  }

  private static int[] places(String text, String mark, int after) {
    return Pattern.compile(Pattern.quote(mark))
        .matcher(text)
        .results()
        .mapToInt(place -> place.start() + after)
        .toArray();
  }

  /// Sends a class check and waits for the answer.
  ///
  /// @param check its number in the run
  /// @return whether the school said that all of it is saved
  boolean sendCheck(Ids ids, int check) throws IOException {
    byte digit = (byte) ('1' + (sent++ % Programme.QUESTIONS));
    for (int child = 0; child < idsAt.length; child++) {
      var id = ids.of(check, child);
      int at = hex(id.getMostSignificantBits() >>> 32, 8, idsAt[child]);
      at = hex(id.getMostSignificantBits() >>> 16, 4, at + 1);
      at = hex(id.getMostSignificantBits(), 4, at + 1);
      at = hex(id.getLeastSignificantBits() >>> 48, 4, at + 1);
      hex(id.getLeastSignificantBits(), 12, at + 1);
      request[numbersAt[child]] = digit;
      request[givensAt[child]] = digit;
      request[givensAt[child] + 1] = HEX[child % 10];
    }
    Wire.Answer answer = wire.send(request);
    return answer.status() == 200
        && answer.body().contains("\"refused\":[]")
        && answer.body().contains("\"left\":[]");
  }

  private int hex(long value, int digits, int at) {
    for (int i = 0; i < digits; i++) {
      request[at + i] = HEX[((int) (value >>> (4 * (digits - 1 - i)))) & 15];
    }
    return at + digits;
  }

  /// Opens the class at a glance, as its page is opened while others send.
  ///
  /// @return whether it came
  boolean openGlance() throws IOException {
    return wire.get("/checks/%s/glance".formatted(ours.check())).status() == 200;
  }

  private static String found(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new IllegalStateException(
          "A page is not as expected.\nMaybe the application was not started with --demo.");
    }
    return matcher.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
