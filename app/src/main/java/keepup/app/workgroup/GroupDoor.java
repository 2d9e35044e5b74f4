package keepup.app.workgroup;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import keepup.app.account.HubMember;
import keepup.app.account.HubRole;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;
import keepup.app.hub.HubSchoolId;
import keepup.app.shell.NotHereException;
import org.springframework.stereotype.Component;

/// Lets people in to the groups that are theirs, and knows a group's pages.
@Component
class GroupDoor {
  private final WorkGroups groups;

  GroupDoor(WorkGroups groups) {
    this.groups = groups;
  }

  /// A group as somebody of one of its schools meets it.
  ///
  /// @param writes whether this person has a seat in it, or runs the school
  record Ours(WorkGroup group, HubSchoolId place, boolean writes) {
    WorkGroup.GroupSchool school() {
      return group.find(place).orElseThrow(NotHereException::new);
    }
  }

  /// A group of the person's hub.
  ///
  /// @throws NotHereException where there is none
  WorkGroup get(HubMember person, UUID id) {
    require(person);
    return groups.find(new GroupId(id)).orElseThrow(NotHereException::new);
  }

  static void require(HubMember person) {
    person.require(HubRole.SPECIALIST);
  }

  /// A group that the person's school is in.
  ///
  /// @throws NotHereException where there is none
  Ours get(SignedIn person, UUID id) {
    var group = new GroupId(id);
    HubSchoolId place = groups.findOwnPlace(person, group).orElseThrow(NotHereException::new);
    WorkGroup found = groups.find(group).orElseThrow(NotHereException::new);
    boolean seated =
        found.find(place).stream()
            .flatMap(school -> school.teachers().stream())
            .anyMatch(seat -> seat.staff().equals(person.staff().toString()));
    return new Ours(found, place, seated || person.runsSchool());
  }

  /// The pages of a group, for its lead.
  static List<Link> pages(WorkGroup group, String here) {
    List<Link> pages = new ArrayList<>();
    String base = "/programme/groups/" + group.id();
    pages.add(page(base, "", "The group", here));
    pages.add(page(base, "/meetings", "Meetings", here));
    pages.add(page(base, "/visits", "Visits", here));
    pages.add(page(base, "/release", "Release money", here));
    pages.add(page(base, "/space", "Between meetings", here));
    if (group.tries()) {
      pages.add(page(base, "/trial", "The trial", here));
    }
    return pages;
  }

  /// The pages of a group, for its schools.
  static List<Link> ourPages(WorkGroup group, String here) {
    List<Link> pages = new ArrayList<>();
    String base = "/work-group/" + group.id();
    pages.add(page(base, "", "The group", here));
    pages.add(page(base, "/space", "Between meetings", here));
    if (group.tries()) {
      pages.add(page(base, "/trial", "The trial", here));
    }
    return pages;
  }

  private static Link page(String base, String path, String text, String here) {
    return new Link(base + path, text, path.equals(here));
  }
}
