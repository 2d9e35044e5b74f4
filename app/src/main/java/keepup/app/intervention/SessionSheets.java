package keepup.app.intervention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keepup.app.school.PupilId;
import keepup.app.support.Supports;
import org.springframework.stereotype.Component;

/// The sheets of sessions, each with what helps its children.
@Component
class SessionSheets {
  private final SheetMaker maker;
  private final Supports supports;

  SessionSheets(SheetMaker maker, Supports supports) {
    this.maker = maker;
    this.supports = supports;
  }

  SessionSheet of(KeepUpSession session) {
    Map<PupilId, List<String>> helps = new HashMap<>();
    supports
        .list(session.members().stream().map(KeepUpSession.Member::pupil).toList())
        .forEach((pupil, each) -> helps.put(pupil, GroupCards.onSheet(each, session.heldOn())));
    return maker.make(session).helping(helps);
  }
}
