package keepup.app.sitting;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The sittings that an adult opened on this device. They are kept in the session, so that another
/// device of the same adult shows its own.
final class HandedOver {
  private static final String KEY = "keepup.handed-over";

  private HandedOver() {}

  static void keep(HttpSession session, List<SittingId> sittings) {
    session.setAttribute(
        KEY, new ArrayList<>(sittings.stream().map(id -> id.value().toString()).toList()));
  }

  static List<SittingId> list(HttpSession session) {
    return session.getAttribute(KEY) instanceof List<?> kept
        ? kept.stream().map(id -> new SittingId(UUID.fromString(String.valueOf(id)))).toList()
        : List.of();
  }

  static void forget(HttpSession session) {
    session.removeAttribute(KEY);
  }
}
