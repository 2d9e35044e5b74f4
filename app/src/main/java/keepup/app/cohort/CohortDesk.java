package keepup.app.cohort;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HubMember;
import keepup.app.account.HubRole;
import keepup.app.shell.NotHereException;
import keepup.course.Course;
import keepup.course.Day;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a trainer's pages stand on: a cohort with its course, its schools and how far they are.
@Service
class CohortDesk {
  private final Cohorts cohorts;
  private final Places places;
  private final Attendance attendance;
  private final Shares shares;
  private final Awards awards;
  private final Courses courses;

  CohortDesk(
      Cohorts cohorts,
      Places places,
      Attendance attendance,
      Shares shares,
      Awards awards,
      Courses courses) {
    this.cohorts = cohorts;
    this.places = places;
    this.attendance = attendance;
    this.shares = shares;
    this.awards = awards;
    this.courses = courses;
  }

  /// A cohort with all that the hub knows of it.
  record Whole(
      Cohort cohort,
      Course course,
      List<Progress> places,
      List<Shared> shared,
      List<Award> awards) {
    Whole {
      places = List.copyOf(places);
      shared = List.copyOf(shared);
      awards = List.copyOf(awards);
    }

    /// @throws NotHereException where the cohort has no such place
    Progress get(PlaceId id) {
      return places.stream()
          .filter(one -> one.place().id().equals(id))
          .findFirst()
          .orElseThrow(NotHereException::new);
    }

    /// @throws NotHereException where the course has no such day
    Day day(String id) {
      return course.findDay(id).orElseThrow(NotHereException::new);
    }

    /// The certificate of somebody that stands.
    Optional<Award> award(Partner partner) {
      return awards.stream()
          .filter(one -> one.stands() && one.partner().equals(partner.id()))
          .findFirst();
    }
  }

  /// @throws NotHereException where there is no such cohort in the hub
  @Transactional(readOnly = true)
  public Whole get(HubMember person, UUID id) {
    person.require(HubRole.TRAINER);
    Cohort cohort = cohorts.find(new CohortId(id)).orElseThrow(NotHereException::new);
    Course course = courses.get(cohort.courseId());
    List<Shared> shared = shares.list(cohort.id());
    List<Attendance.Present> present = attendance.list(cohort.id());
    return new Whole(
        cohort,
        course,
        places.list(cohort.id()).stream()
            .map(place -> Progress.of(course, place, present, shared))
            .toList(),
        shared,
        awards.list(cohort.id()));
  }
}
