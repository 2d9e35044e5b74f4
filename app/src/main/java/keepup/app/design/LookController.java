package keepup.app.design;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Remembers the look a person chose in this browser, and goes back to the page they were on.
@Controller
class LookController {

  @PostMapping("/look")
  ResponseEntity<Void> choose(@RequestParam String look, @RequestParam String back) {
    var cookie =
        ResponseCookie.from(ShellAdvice.THEME_COOKIE, Theme.of(look).key())
            .path("/")
            .maxAge(Duration.ofDays(365))
            .httpOnly(true)
            .sameSite("Lax")
            .build();
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, cookie.toString())
        .header(HttpHeaders.LOCATION, ours(back))
        .build();
  }

  /// Only a page of our own: "//elsewhere" and "/\elsewhere" would leave the school's address.
  static String ours(String back) {
    var safe =
        back.startsWith("/")
            && !back.startsWith("//")
            && back.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    return safe ? back : "/";
  }
}
