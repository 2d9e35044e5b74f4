package keepup.app.reach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.HubId;
import keepup.reach.Cumulative;
import keepup.reach.Cumulative.Trained;
import keepup.reach.Reach;
import keepup.reach.Register;
import keepup.reach.Urn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes the report from all that features know of schools that took part.
@Service
class Reports {
  private final List<Participations> sources;
  private final Specialists specialists;
  private final NationalRegister register;
  private final JdbcClient jdbc;
  private final Clock clock;

  Reports(
      List<Participations> sources,
      Specialists specialists,
      NationalRegister register,
      JdbcClient jdbc,
      Clock clock) {
    this.sources = List.copyOf(sources);
    this.specialists = specialists;
    this.register = register;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The report of the current hub, or of all hubs for the national team.
  ///
  /// @param route the key of a [Route] to count alone, else all are
  @Transactional(readOnly = true)
  public ReachReport make(String route) {
    List<SchoolPart> parts =
        sources.stream()
            .flatMap(source -> source.list().stream())
            .filter(part -> Route.find(route).map(only -> only == part.route()).orElse(true))
            .toList();
    Register around = register.around(parts.stream().map(SchoolPart::school).toList());
    List<Trained> trained = specialists.listTrained();
    OpenSchools open = register.open(today());
    return new ReachReport(
        parts,
        Reach.of(around, parts.stream().map(SchoolPart::part).toList(), today()),
        Cumulative.of(trained),
        trained.stream().map(Trained::year).toList(),
        around,
        open,
        open.fifths(),
        hubs());
  }

  /// What is known of one school; nothing where neither the register nor a record has its number.
  @Transactional(readOnly = true)
  public Optional<SchoolStory> tell(Urn urn) {
    Register around = register.around(Set.of(urn));
    Set<Urn> line = around.listLine(urn);
    List<SchoolPart> parts =
        sources.stream()
            .flatMap(source -> source.list().stream())
            .filter(part -> line.contains(part.school()))
            .distinct()
            .sorted(
                Comparator.comparing(SchoolPart::year)
                    .thenComparing(SchoolPart::school)
                    .thenComparing(SchoolPart::route))
            .toList();
    NationalSchool school = register.find(urn).orElse(null);
    return school == null && parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SchoolStory(urn, school, around, register.open(today()).fifths(), parts, hubs()));
  }

  private Map<HubId, String> hubs() {
    Map<HubId, String> hubs = new HashMap<>();
    jdbc.sql("select hub_id, name from hub_names()")
        .query((row, _) ->
            hubs.put(new HubId(row.getObject("hub_id", UUID.class)), row.getString("name")))
        .list();
    return hubs;
  }
}
