package keepup.app.intervention;

import java.util.ArrayList;
import java.util.List;
import keepup.app.account.Role;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;
import keepup.app.school.ClassLinks;
import keepup.app.school.SchoolClass;
import keepup.content.Curriculum;
import keepup.steps.Step;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Puts today's groups, yesterday's outcomes and the sessions that somebody takes today one click
/// from the first page.
@Component
@Order(40)
class LinksToGroups implements ClassLinks {
  private final KeepUpSessions sessions;
  private final Curriculum curriculum;
  private final SchoolTime time;

  LinksToGroups(KeepUpSessions sessions, Curriculum curriculum, SchoolTime time) {
    this.sessions = sessions;
    this.curriculum = curriculum;
    this.time = time;
  }

  @Override
  public List<Link> list(SignedIn person, SchoolClass schoolClass) {
    String here = "/classes/" + schoolClass.id();
    List<Link> links = new ArrayList<>();
    links.add(
        Link.to(here + "/groups", "Today’s groups")
            .under(ClassLinks.TODAY, "Who needs whom, on what, when, with the sheet.")
            .nextIf(person.role() == Role.TEACHER));
    links.add(
        Link.to(here + "/since-yesterday", "Since yesterday")
            .under(ClassLinks.TODAY, "What came of the last sessions, for whoever teaches next."));
    for (KeepUpSession session : sessions.listFor(person.staff(), time.today())) {
      if (session.classId().equals(schoolClass.id())) {
        links.add(
            Link.to("/sessions/" + session.id(), words(session))
                .under(ClassLinks.TODAY, "The plan and the sheet of your session.")
                .nextIf(person.role() == Role.TA));
      }
    }
    return links;
  }

  /// `Your session, 10:15 to 10:30: 4 children, “Subtract in columns”`.
  private String words(KeepUpSession session) {
    String step = curriculum.steps().findStep(session.step()).map(Step::says).orElse("");
    return "Your session, %s: %s, “%s”"
        .formatted(session.time(), Phrases.children(session.members().size()), Step.titleOf(step));
  }
}
