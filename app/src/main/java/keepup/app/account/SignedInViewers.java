package keepup.app.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import keepup.app.design.Link;
import keepup.app.design.Viewer;
import keepup.app.design.Viewers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Tells every page who is looking and what their menu holds.
@Component
class SignedInViewers implements Viewers {
  private final List<MenuEntry> entries;
  private final List<HubMenuEntry> hubEntries;

  SignedInViewers(ObjectProvider<MenuEntry> entries, ObjectProvider<HubMenuEntry> hubEntries) {
    this.entries = entries.orderedStream().toList();
    this.hubEntries = hubEntries.orderedStream().toList();
  }

  @Override
  public Optional<Viewer> findViewer(HttpServletRequest request) {
    return findAdult()
        .map(person ->
            new Viewer(
                person.name(),
                person.role().words(),
                person.schoolName(),
                new Viewer.Account(person.school().toString(), person.staff().toString())))
        .or(() ->
            CurrentHub.findSignedIn()
                .map(member ->
                    new Viewer(
                        member.name(), member.words(), member.hubName(), Viewer.Account.NOBODY)));
  }

  @Override
  public List<Link> listMenu(HttpServletRequest request) {
    return findAdult()
        .map(person -> menu(person, request))
        .or(() -> CurrentHub.findSignedIn().map(member -> menu(member, request)))
        .orElse(List.of());
  }

  /// A child's own device works in an adult's name, and shows nothing of it.
  private static Optional<SignedIn> findAdult() {
    return OwnDevice.isAdults() ? CurrentSchool.findSignedIn() : Optional.empty();
  }

  private List<Link> menu(SignedIn person, HttpServletRequest request) {
    String path = request.getRequestURI();
    return entries.stream()
        .filter(entry -> !entry.wholeSchoolOnly() || person.runsSchool())
        .map(entry -> new Link(entry.href(), entry.text(), isHere(path, entry.href())))
        .toList();
  }

  private List<Link> menu(HubMember member, HttpServletRequest request) {
    String path = request.getRequestURI();
    return hubEntries.stream()
        .filter(entry -> entry.isFor(member))
        .map(entry ->
            new Link(
                entry.href(),
                entry.text(),
                entry.href().equals("/programme")
                    ? path.equals("/programme")
                    : isHere(path, entry.href())))
        .toList();
  }

  private static boolean isHere(String path, String href) {
    return href.equals("/") ? path.equals("/") : path.equals(href) || path.startsWith(href + "/");
  }
}
