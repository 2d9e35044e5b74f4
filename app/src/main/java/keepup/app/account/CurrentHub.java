package keepup.app.account;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/// The hub that work is done in: that of whoever is signed in for one, or one named for work that
/// nobody asked for by a page (the demo, mail that falls due). Never both a hub and a school.
public final class CurrentHub {
  private static final ScopedValue<HubId> NAMED = ScopedValue.newInstance();

  private CurrentHub() {}

  /// Does work inside a hub that is not taken from a signed-in person.
  public static <T, X extends Throwable> T in(HubId hub, ScopedValue.CallableOp<T, X> work)
      throws X {
    return ScopedValue.where(NAMED, hub).call(work);
  }

  static boolean isNamed() {
    return NAMED.isBound();
  }

  static Optional<HubId> find() {
    return NAMED.isBound() ? Optional.of(NAMED.get()) : findSignedIn().map(HubMember::hub);
  }

  static Optional<HubMember> findSignedIn() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof HubMember member
        ? Optional.of(member)
        : Optional.empty();
  }
}
