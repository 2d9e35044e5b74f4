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
  private static final String IN_ITS_PLACE =
      """
      on conflict (hub_id, group_id, hub_school_id) do update
         set model = excluded.model, with_it = excluded.with_it, without_it = excluded.without_it, effect = excluded.effect,
             variance = excluded.variance, shared_by = excluded.shared_by, shared_on = excluded.shared_on
       where work_group_result.told and work_group_result.taken_back_at is null
      """;

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

  /// What a school agreed to show of its result.
  ///
  /// @param withIt pupils with an outcome who had the intervention, at least ten
  /// @param withoutIt those who waited or carried on, at least ten
  /// @param effect in standard deviations
  /// @param variance of its sampling error
  /// @param canBeShown whether the engine lets it be shown as what the model does
  /// @param because why, or why not
  /// @param told whether a school without Keep Up told it to the group's lead
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
      boolean told) {}

  /// That a school agreed to share its result.
  ///
  /// @param takenBack whether it took the result back since: then nothing of it is kept
  record Agreed(String by, LocalDate on, boolean takenBack) {}

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

  /// What the schools of a group share, by name.
  @Transactional(readOnly = true)
  List<Shared> shared(GroupId group) {
    return jdbc.sql(
            """
            select * from work_group_result where group_id = :group and taken_back_at is null
             order by school_name collate "en-GB-x-icu", hub_school_id
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
                row.getBoolean("told")))
        .list();
  }

  /// Whether and when a school agreed.
  @Transactional(readOnly = true)
  Optional<Agreed> agreed(GroupId group, HubSchoolId school) {
    return jdbc.sql(
            """
            select shared_by, shared_on, taken_back_at is not null as back from work_group_result
             where group_id = :group and hub_school_id = :school
            """)
        .param("group", group.value())
        .param("school", school.value())
        .query((row, _) ->
            new Agreed(
                row.getString("shared_by"),
                row.getObject("shared_on", LocalDate.class),
                row.getBoolean("back")))
        .optional();
  }

  /// Shares what a school's own rows show, once.
  @Transactional(propagation = Propagation.MANDATORY)
  void share(GroupDoor.Ours ours, String model, SchoolResult result, String by, LocalDate on) {
    write(
        ours.group(),
        new Shared(
            ours.place().value(),
            ours.school().name(),
            model,
            result.withIt(),
            result.withoutIt(),
            result.effect(),
            result.variance(),
            result.canBeShown(),
            result.because(),
            false),
        by,
        on);
  }

  /// Writes down what a school without Keep Up told, in the place of what it told before.
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(WorkGroup group, Shared told, String by, LocalDate on) {
    write(group, told, by, on);
  }

  private void write(WorkGroup group, Shared result, String by, LocalDate on) {
    jdbc.sql(
            """
            insert into work_group_result (hub_id, group_id, hub_school_id, school_name, model, with_it, without_it, effect,
                                           variance, can_be_shown, because, told, shared_by, shared_on)
            values (:hub, :group, :school, :name, :model, :with, :without, :effect, :variance, :shown, :because, :told, :by, :on)
            """
                + (result.told() ? IN_ITS_PLACE : ""))
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
        .param("told", result.told())
        .param("by", by)
        .param("on", on)
        .update();
  }

  /// Takes a result back: nothing of it is kept but that it was there.
  @Transactional(propagation = Propagation.MANDATORY)
  void takeBack(GroupId group, HubSchoolId school) {
    jdbc.sql(
            """
            update work_group_result
               set with_it = null, without_it = null, effect = null, variance = null, because = '', taken_back_at = now()
             where group_id = :group and hub_school_id = :school and taken_back_at is null
            """)
        .param("group", group.value())
        .param("school", school.value())
        .update();
  }
}
