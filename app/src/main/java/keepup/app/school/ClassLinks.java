package keepup.app.school;

import java.util.List;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;

/// What a feature offers to do with a class today. Offer a bean of this type, and its links stand
/// on the class's page and on the first page; `@Order` says where.
public interface ClassLinks {
  /// What a class needs today.
  String TODAY = "Today";

  /// What looks back or ahead.
  String WEEK = "This week";

  /// What is known of the children.
  String CHILDREN = "Children";

  /// What the children practise.
  String PRACTICE = "Practice";

  /// Finding out what a child thinks.
  String ASK = "Ask the children";

  /// The headings in the order in which they stand; what is under none of them stands last.
  List<String> SECTIONS = List.of(TODAY, ASK, PRACTICE, CHILDREN, WEEK);

  /// The links for this person and class, in order; none where there is nothing to do.
  List<Link> list(SignedIn person, SchoolClass schoolClass);
}
