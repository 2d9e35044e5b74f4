package keepup.app.account;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/// The school that work is done in: that of whoever is signed in, or one named for work that nobody
/// asked for by a page (setting up, the demo).
public final class CurrentSchool {
  private static final ScopedValue<SchoolId> NAMED = ScopedValue.newInstance();

  private CurrentSchool() {}

  /// Does work inside a school that is not taken from a signed-in person.
  public static <T, X extends Throwable> T in(SchoolId school, ScopedValue.CallableOp<T, X> work)
      throws X {
    return ScopedValue.where(NAMED, school).call(work);
  }

  static Optional<SchoolId> find() {
    if (NAMED.isBound()) {
      return Optional.of(NAMED.get());
    }
    return CurrentHub.isNamed() ? Optional.empty() : findSignedIn().map(SignedIn::school);
  }

  static Optional<SignedIn> findSignedIn() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn person
        ? Optional.of(person)
        : Optional.empty();
  }
}
