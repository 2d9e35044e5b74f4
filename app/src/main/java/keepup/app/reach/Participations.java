package keepup.app.reach;

import java.util.List;

/// What a feature knows of schools that took part. A feature provides a bean of this type, and its
/// schools are in the report: a cohort, an event, a work group.
///
/// A feature whose schools the national team is to see gives its table a select policy for
/// `hub_is_national()`, and shows there schools and years, no names of people.
public interface Participations {
  /// All that the current hub, or the national team, sees, in any order; the same school and year
  /// may be there more than once.
  List<SchoolPart> list();
}
