package keepup.app.cohort;

import java.util.List;
import keepup.app.account.HubMember;
import keepup.app.account.HubRole;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;
import keepup.app.hub.HubAtSchool;
import keepup.app.hub.HubSchool;
import keepup.app.hub.LinksForHubSchool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// Where the course is found from other pages.
@Configuration(proxyBeanMethods = false)
class CohortLinks {

  @Bean
  @Order(10)
  static LinksForHubSchool cohortsOfSchool(Places places, Cohorts cohorts) {
    return (person, school) -> list(person, school, places, cohorts);
  }

  @Bean
  @Order(10)
  static HubAtSchool courseAtSchool() {
    return CohortLinks::card;
  }

  private static Link card(SignedIn person) {
    return Link.to("/course", "The course")
        .under(
            "",
            "Three days with tasks in between, for a teacher and a teaching assistant of one class.");
  }

  private static List<Link> list(
      HubMember person, HubSchool school, Places places, Cohorts cohorts) {
    if (!person.is(HubRole.TRAINER, HubRole.LEAD)) {
      return List.of();
    }
    return places.listAll().stream()
        .filter(place -> place.school().equals(school.id()))
        .flatMap(place ->
            cohorts.find(place.cohort()).stream()
                .map(cohort ->
                    Link.to(
                            "/programme/cohorts/" + cohort.id() + "/places/" + place.id(),
                            "Course: " + cohort.name())
                        .under("", "")))
        .toList();
  }
}
