package keepup.app.tablescheck;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import keepup.app.account.HandOver;

/// The goes that an adult opened on this device. They are kept in the session, so that another
/// device of the same adult shows its own, and forgotten when the device is taken back.
final class OnThisDevice {
  private static final String KEY = HandOver.FORGOTTEN + "tables";

  private OnThisDevice() {}

  static void keep(HttpSession session, List<PracticeId> practices) {
    session.setAttribute(
        KEY, new ArrayList<>(practices.stream().map(PracticeId::toString).toList()));
  }

  static List<PracticeId> list(HttpSession session) {
    return session.getAttribute(KEY) instanceof List<?> kept
        ? kept.stream().map(id -> new PracticeId(UUID.fromString(String.valueOf(id)))).toList()
        : List.of();
  }
}
