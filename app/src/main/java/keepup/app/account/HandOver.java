package keepup.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hands a device over to a child and takes it back. While a child has it, the adult's session
/// opens nothing but the pages under `/pupil`; only the adult's password opens the rest again.
@Service
public class HandOver {
  /// What opens the pages for a child, and nothing else.
  static final String HANDED_OVER = "HANDED_OVER";

  /// What a feature keeps in the session under a name that begins so is forgotten when the device
  /// is taken back.
  public static final String FORGOTTEN = "keepup.handed-over.";

  private static final String START = FORGOTTEN + "start";

  /// What came of taking a device back.
  public enum TakenBack {
    YES,
    WRONG_PASSWORD,
    TOO_MANY_ATTEMPTS
  }

  private final JdbcClient jdbc;
  private final Passwords passwords;
  private final SignInAttempts attempts;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  HandOver(JdbcClient jdbc, Passwords passwords, SignInAttempts attempts) {
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.attempts = attempts;
  }

  /// From now on this session opens the child's pages only, in every window of the browser.
  public void give(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
    save(
        UsernamePasswordAuthenticationToken.authenticated(
            person, null, List.of(new SimpleGrantedAuthority(HANDED_OVER))),
        request,
        response);
  }

  /// As [#give], for a feature whose pages for a child begin elsewhere than at `/pupil`.
  ///
  /// @param start under `/pupil/`, where a child who goes astray is led back to
  public void give(
      SignedIn person, String start, HttpServletRequest request, HttpServletResponse response) {
    request.getSession().setAttribute(START, start);
    give(person, request, response);
  }

  /// Where the pages of the child who has this device begin, if not at `/pupil`.
  public static Optional<String> findStart(HttpSession session) {
    return Optional.ofNullable((String) session.getAttribute(START));
  }

  /// Opens everything again where this is the adult's password. Guessing is slowed down as at
  /// signing in.
  @Transactional
  public TakenBack takeBack(
      SignedIn person, String password, HttpServletRequest request, HttpServletResponse response) {
    String address = request.getRemoteAddr();
    if (attempts.isTooMany(person.getName(), address)) {
      return TakenBack.TOO_MANY_ATTEMPTS;
    }
    boolean right =
        jdbc.sql("select password_hash from staff where staff_id = :id and left_at is null")
            .param("id", person.staff().value())
            .query(String.class)
            .optional()
            .filter(hash -> passwords.matches(password, hash))
            .isPresent();
    attempts.note(person.getName(), address, right);
    if (!right) {
      return TakenBack.WRONG_PASSWORD;
    }
    request.changeSessionId();
    forget(request.getSession());
    save(SignInProvider.authenticated(person), request, response);
    return TakenBack.YES;
  }

  static boolean isHandedOver(Authentication who) {
    return who.getAuthorities().stream().anyMatch(may -> HANDED_OVER.equals(may.getAuthority()));
  }

  private static void forget(HttpSession session) {
    Collections.list(session.getAttributeNames()).stream()
        .filter(name -> name.startsWith(FORGOTTEN))
        .forEach(session::removeAttribute);
  }

  private void save(Authentication who, HttpServletRequest request, HttpServletResponse response) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(who);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
