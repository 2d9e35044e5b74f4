package keepup.app.casestudy;

import java.util.List;
import keepup.app.account.HubId;
import keepup.app.account.HubMember;
import keepup.app.account.HubRole;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;
import keepup.app.hub.HubSchool;
import keepup.app.shell.NotHereException;
import keepup.app.workgroup.Posts;

/// Who works with case studies, and what they may do.
sealed interface Reader {
  /// Where their pages are.
  String base();

  /// The page before the list.
  Link home();

  /// Whether they change it, take it back and withdraw it.
  boolean writes(CaseStudy study);

  /// Whether they decide about it: nobody about what they wrote themselves.
  boolean reviews(CaseStudy study);

  /// Whether they may take a comment back.
  boolean takesBack(CaseComments.Comment comment);

  /// Under which name they write in a hub.
  Posts.Writer writer(HubId hub);

  /// Where the trial of a work group is for them.
  String trials();

  /// Somebody of a hub.
  record OfHub(HubMember person) implements Reader {
    @Override
    public String base() {
      return "/programme/case-studies";
    }

    @Override
    public Link home() {
      return Link.to("/programme", "Home");
    }

    @Override
    public boolean writes(CaseStudy study) {
      return person.member().value().equals(study.member())
          || (study.member() != null && person.is(HubRole.LEAD));
    }

    @Override
    public boolean reviews(CaseStudy study) {
      return isReviewer() && !person.member().value().equals(study.member());
    }

    @Override
    public boolean takesBack(CaseComments.Comment comment) {
      return isReviewer() || person.member().value().equals(comment.member());
    }

    @Override
    public Posts.Writer writer(HubId hub) {
      return Posts.Writer.of(person);
    }

    @Override
    public String trials() {
      return "/programme/groups/";
    }

    private boolean isReviewer() {
      return person.is(HubRole.LEAD, HubRole.TRAINER, HubRole.SPECIALIST);
    }
  }

  /// An adult of a school.
  ///
  /// @param places of the school in hubs
  record OfSchool(SignedIn person, List<HubSchool> places) implements Reader {
    /// The places are kept as they are now.
    public OfSchool {
      places = List.copyOf(places);
    }

    @Override
    public String base() {
      return "/case-studies";
    }

    @Override
    public Link home() {
      return Link.to("/taking-part", "Programme");
    }

    @Override
    public boolean writes(CaseStudy study) {
      return person.school().value().equals(study.school())
          && (person.runsSchool() || person.staff().value().equals(study.adult()));
    }

    @Override
    public boolean reviews(CaseStudy study) {
      return false;
    }

    @Override
    public boolean takesBack(CaseComments.Comment comment) {
      return person.staff().value().equals(comment.adult());
    }

    @Override
    public Posts.Writer writer(HubId hub) {
      return places.stream()
          .filter(place -> place.hub().equals(hub))
          .findFirst()
          .map(place -> Posts.Writer.of(person, place.id()))
          .orElseThrow(NotHereException::new);
    }

    @Override
    public String trials() {
      return "/work-group/";
    }
  }
}
