package keepup.app.fluency;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import keepup.app.account.HandOver;
import keepup.app.school.PupilId;

/// Who may practise on this device, and what, as an adult opened it. It is forgotten when the
/// device is taken back.
final class OnThisDevice {
  private static final String PUPILS = HandOver.FORGOTTEN + "facts.pupils";
  private static final String SET = HandOver.FORGOTTEN + "facts.set";

  private OnThisDevice() {}

  /// @param set the id of the set that was chosen, or `""` for that of each child's year
  static void keep(HttpSession session, List<PupilId> pupils, String set) {
    session.setAttribute(PUPILS, new ArrayList<>(pupils.stream().map(PupilId::toString).toList()));
    session.setAttribute(SET, set);
  }

  static List<PupilId> list(HttpSession session) {
    return session.getAttribute(PUPILS) instanceof List<?> kept
        ? kept.stream().map(id -> new PupilId(UUID.fromString(String.valueOf(id)))).toList()
        : List.of();
  }

  static String set(HttpSession session) {
    return session.getAttribute(SET) instanceof String set ? set : "";
  }
}
