package keepup.app.account;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Signs in by e-mail and password. The answer, and the time it takes, are the same whether the
/// account exists.
@Component
class SignInProvider implements AuthenticationProvider {
  /// What opens every page of a school.
  static final String SIGNED_IN = "SIGNED_IN";

  /// What opens every page of a hub, and none of a school.
  static final String PROGRAMME = "PROGRAMME";

  /// What opens only the page on which the password is changed.
  static final String FIRST_PASSWORD = "FIRST_PASSWORD";

  private final SignIns signIns;
  private final SignInAttempts attempts;
  private final Passwords passwords;

  SignInProvider(SignIns signIns, SignInAttempts attempts, Passwords passwords) {
    this.signIns = signIns;
    this.attempts = attempts;
    this.passwords = passwords;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String email = asked.getName().strip();
    String address =
        asked.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "";
    if (attempts.isTooMany(email, address)) {
      throw new LockedException("too many attempts");
    }
    Optional<SignIns.SignIn> found = find(email, String.valueOf(asked.getCredentials()));
    attempts.note(email, address, found.isPresent());
    return authenticated(found.orElseThrow(() -> new BadCredentialsException("no match")));
  }

  /// Whoever has a first password may do nothing but change it.
  private static Authentication authenticated(SignIns.SignIn found) {
    return found.firstPassword()
        ? UsernamePasswordAuthenticationToken.authenticated(
            found.person(), null, List.of(new SimpleGrantedAuthority(FIRST_PASSWORD)))
        : authenticated(found.person());
  }

  static Authentication authenticated(Principal person) {
    return UsernamePasswordAuthenticationToken.authenticated(
        person,
        null,
        List.of(new SimpleGrantedAuthority(person instanceof HubMember ? PROGRAMME : SIGNED_IN)));
  }

  private Optional<SignIns.SignIn> find(String email, String password) {
    List<SignIns.SignIn> found = signIns.list(email);
    if (found.isEmpty()) {
      passwords.matchNobody(password);
    }
    return found.stream()
        .filter(one -> passwords.matches(password, one.passwordHash()))
        .findFirst();
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
