package keepup.app.workgroup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.MemberId;
import keepup.app.hub.HubSchoolId;
import keepup.evidence.Protocol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The trials of work groups: which model each school chose, the protocol as it was frozen, how
/// much was done, and what schools shared of what they found. No row here is about a child.
@Repository
public class Trials {
  private final JdbcClient jdbc;

  Trials(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A protocol as it was frozen.
  ///
  /// @param hash as it was published then
  public record Frozen(String text, String hash, LocalDate on, LocalDate firstOutcome) {
    /// The protocol itself.
    Protocol protocol() {
      Map<String, String> fields = new HashMap<>();
      text.lines()
          .filter(line -> line.contains(":"))
          .forEach(line -> {
            int colon = line.indexOf(':');
            fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
          });
      return new Protocol(fields);
    }
  }

  /// How many sessions a school planned and held in a half-term.
  ///
  /// @param counted whether the school had them counted in its record
  public record Done(UUID school, int halfTerm, int planned, int held, boolean counted) {}

  /// What a school shared of its result.
  ///
  /// @param withIt pupils with an outcome who had the intervention, at least ten
  /// @param withoutIt those who waited or carried on, at least ten
  /// @param effect in standard deviations
  /// @param variance of its sampling error
  /// @param canBeShown whether the engine lets it be shown as what the model does
  /// @param because why, or why not
  /// @param again how many results this school had shared before
  public record Shared(
      UUID school,
      String schoolName,
      String model,
      int withIt,
      int withoutIt,
      double effect,
      double variance,
      boolean canBeShown,
      String because,
      String by,
      LocalDate on,
      int again) {}

  /// Which model each school of a group chose last.
  @Transactional(readOnly = true)
  Map<UUID, String> choices(GroupId group) {
    Map<UUID, String> chosen = new LinkedHashMap<>();
    jdbc.sql(
            "select hub_school_id, model from work_group_choice where group_id = :group order by sequence")
        .param("group", group.value())
        .query(row -> {
          chosen.put(row.getObject("hub_school_id", UUID.class), row.getString("model"));
        });
    return chosen;
  }

  /// Writes down which model a school tries.
  @Transactional(propagation = Propagation.MANDATORY)
  public void choose(WorkGroup group, HubSchoolId school, String model, String by) {
    jdbc.sql(
            """
            insert into work_group_choice (hub_id, group_id, hub_school_id, model, chosen_by)
            values (:hub, :group, :school, :model, :by)
            """)
        .param("hub", group.hub().value())
        .param("group", group.id().value())
        .param("school", school.value())
        .param("model", model)
        .param("by", by)
        .update();
  }

  /// The protocol of a group, once it is frozen.
  @Transactional(readOnly = true)
  Optional<Frozen> find(GroupId group) {
    return jdbc.sql("select * from work_group_trial where group_id = :group")
        .param("group", group.value())
        .query((row, _) ->
            new Frozen(
                row.getString("protocol"),
                row.getString("hash"),
                row.getObject("frozen_on", LocalDate.class),
                row.getObject("first_outcome", LocalDate.class)))
        .optional();
  }

  /// Freezes a protocol: from now on nobody changes it.
  @Transactional(propagation = Propagation.MANDATORY)
  public void freeze(WorkGroup group, Protocol protocol, MemberId by) {
    jdbc.sql(
            """
            insert into work_group_trial (hub_id, group_id, protocol, hash, frozen_on, first_outcome, frozen_by)
            values (:hub, :group, :text, :hash, :on, :first, :by)
            """)
        .param("hub", group.hub().value())
        .param("group", group.id().value())
        .param("text", protocol.canonical())
        .param("hash", protocol.hash())
        .param("on", LocalDate.parse(protocol.get("frozen")))
        .param("first", LocalDate.parse(protocol.get("first outcome")))
        .param("by", by.value())
        .update();
  }

  /// What was done in every school and half-term of a group.
  @Transactional(readOnly = true)
  List<Done> done(GroupId group) {
    return jdbc.sql("select * from work_group_fidelity where group_id = :group order by half_term")
        .param("group", group.value())
        .query((row, _) ->
            new Done(
                row.getObject("hub_school_id", UUID.class),
                row.getInt("half_term"),
                row.getInt("planned"),
                row.getInt("held"),
                row.getBoolean("counted")))
        .list();
  }

  /// Writes what a school did in a half-term, in the place of what was there.
  @Transactional(propagation = Propagation.MANDATORY)
  public void did(
      WorkGroup group, HubSchoolId school, int halfTerm, int planned, int held, boolean counted) {
    jdbc.sql(
            """
            insert into work_group_fidelity values (:hub, :group, :school, :half, :planned, :held, :counted)
            on conflict (hub_id, group_id, hub_school_id, half_term) do update
               set planned = excluded.planned, held = excluded.held, counted = excluded.counted
            """)
        .param("hub", group.hub().value())
        .param("group", group.id().value())
        .param("school", school.value())
        .param("half", halfTerm)
        .param("planned", planned)
        .param("held", held)
        .param("counted", counted)
        .update();
  }

  /// The latest result that each school of a group shared, by name.
  @Transactional(readOnly = true)
  List<Shared> shared(GroupId group) {
    return jdbc
        .sql(
            """
            select distinct on (r.hub_school_id) r.*,
                   (count(*) over (partition by r.hub_school_id) - 1)::integer as again
              from work_group_result r where r.group_id = :group
             order by r.hub_school_id, r.sequence desc
            """)
        .param("group", group.value())
        .query((row, _) ->
            new Shared(
                row.getObject("hub_school_id", UUID.class),
                row.getString("school_name"),
                row.getString("model"),
                row.getInt("with_it"),
                row.getInt("without_it"),
                row.getDouble("effect"),
                row.getDouble("variance"),
                row.getBoolean("can_be_shown"),
                row.getString("because"),
                row.getString("shared_by"),
                row.getObject("shared_on", LocalDate.class),
                row.getInt("again")))
        .list()
        .stream()
        .sorted(java.util.Comparator.comparing(Shared::schoolName))
        .toList();
  }

  /// Adds what a school shared; what it shared before stays.
  @Transactional(propagation = Propagation.MANDATORY)
  public void share(WorkGroup group, Shared result) {
    jdbc.sql(
            """
            insert into work_group_result (hub_id, group_id, hub_school_id, school_name, model, with_it, without_it, effect,
                                           variance, can_be_shown, because, shared_by, shared_on)
            values (:hub, :group, :school, :name, :model, :with, :without, :effect, :variance, :shown, :because, :by, :on)
            """)
        .param("hub", group.hub().value())
        .param("group", group.id().value())
        .param("school", result.school())
        .param("name", result.schoolName())
        .param("model", result.model())
        .param("with", result.withIt())
        .param("without", result.withoutIt())
        .param("effect", result.effect())
        .param("variance", result.variance())
        .param("shown", result.canBeShown())
        .param("because", result.because())
        .param("by", result.by())
        .param("on", result.on())
        .update();
  }
}
