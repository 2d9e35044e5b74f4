package keepup.app.reach;

import java.util.List;
import keepup.app.design.Link;
import keepup.app.hub.LinksForHubSchool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// The way from a hub's page of a school to what the national register has of it.
@Configuration(proxyBeanMethods = false)
class ReachLinks {

  @Bean
  @Order(60)
  static LinksForHubSchool registerLink() {
    return (_, school) ->
        school.urn().isEmpty()
            ? List.of()
            : List.of(
                Link.to(
                        NationalRegisterController.HERE + "/" + school.urn().getAsInt(),
                        "In the national register")
                    .under("", "What became of it, and when it took part."));
  }
}
