package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.app.account.HubRole;
import keepup.simulator.MadeUpReach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The published table of a real programme, from records of a made-up one whose schools merge,
/// split and become academies: through the pages, from the register to the report.
class HistoricReachTest {
  private static final TestHub NATIONAL = TestHub.make("historic-national", true);
  private static final TestHub HUB = TestHub.make("historic");
  private static final int AT_ONCE = 1_500;

  @Test
  void the_page_shows_the_historic_table() {
    MadeUpReach made = MadeUpReach.of(7, 20_000);
    MadeUpRegister.forgetLinks(NATIONAL);
    var answer =
        Visitor.signedIn(NATIONAL.email(HubRole.EVALUATOR))
            .upload(
                "/programme/national-register",
                "register.zip",
                MadeUpRegister.zip(made::writeSchools, made::writeLinks));
    assertThat(answer.statusCode()).isEqualTo(302);
    Visitor lead = Visitor.signedIn(HUB.email(HubRole.LEAD));
    train(made.trained());
    Map<Integer, Set<Integer>> groups =
        made.parts().stream()
            .filter(part -> part.route().equals("work-group"))
            .collect(
                Collectors.groupingBy(
                    MadeUpReach.Part::year,
                    Collectors.mapping(MadeUpReach.Part::urn, Collectors.toSet())));
    groups.forEach((year, urns) -> writeDown(lead, year, List.copyOf(urns)));

    String page = lead.read("/programme/reach").replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    assertThat(page)
        .contains(
            "136 schools ever reached by 2015/16", "964 schools ever reached by 2016/17",
            "2,567 schools ever reached by 2017/18", "5,116 schools ever reached by 2018/19",
            "136 specialists trained by 2015/16", "283 specialists trained by 2016/17",
            "465 specialists trained by 2017/18", "675 specialists trained by 2018/19");
  }

  /// What a hub types about each specialist, one page after the other.
  private static void train(List<MadeUpReach.Trained> trained) {
    TestHub.within(
        HUB.id(),
        () ->
            RunningApp.bean(JdbcClient.class)
                .sql(
                    """
                    with t as (select specialist, min(urn) as urn, array_agg(year) as years
                                 from unnest(string_to_array(:who, ','), string_to_array(:urns, ',')::integer[],
                                             string_to_array(:years, ',')::integer[]) as t (specialist, urn, year)
                                group by specialist),
                         s as (insert into specialist
                               select :hub, gen_random_uuid(), specialist, urn from t returning *)
                    insert into specialist_training
                    select s.hub_id, s.specialist_id, y from s join t on t.specialist = s.reference, unnest(t.years) y
                    """)
                .param("hub", HUB.id().value())
                .param("who", listed(trained, MadeUpReach.Trained::specialist))
                .param("urns", listed(trained, one -> one.urn()))
                .param("years", listed(trained, one -> one.year()))
                .update());
  }

  private static String listed(
      List<MadeUpReach.Trained> trained,
      java.util.function.Function<MadeUpReach.Trained, Object> of) {
    return trained.stream().map(one -> of.apply(one).toString()).collect(Collectors.joining(","));
  }

  private static void writeDown(Visitor lead, int year, List<Integer> urns) {
    for (int from = 0; from < urns.size(); from += AT_ONCE) {
      List<Integer> some =
          new ArrayList<>(urns.subList(from, Math.min(urns.size(), from + AT_ONCE)));
      var form =
          Map.of(
              "year",
              Integer.toString(year),
              "route",
              "work-group",
              "urns",
              some.stream().map(Object::toString).collect(Collectors.joining("\n")));
      assertThat(lead.post("/programme/took-part", form).statusCode()).isEqualTo(302);
    }
  }
}
