package keepup.app.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.HubId;
import keepup.course.EvidenceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What pairs share with their trainer: copies that they send and can take back. Nothing else of
/// what they write or do in school is to be seen from outside it.
@Repository
public class Shares {
  private final JdbcClient jdbc;

  Shares(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What stands of a cohort now, the oldest first.
  @Transactional(readOnly = true)
  public List<Shared> list(CohortId cohort) {
    return jdbc.sql(
            """
            select * from (
              select distinct on (h.place_id, h.partner_id, h.kind, h.about) h.*
                from cohort_share h join cohort_place p on p.hub_id = h.hub_id and p.place_id = h.place_id
               where p.cohort_id = :cohort
               order by h.place_id, h.partner_id, h.kind, h.about, h.sequence desc) newest
             where not taken_back
             order by sequence
            """)
        .param("cohort", cohort.value())
        .query(Shares::row)
        .list();
  }

  /// Shares, in place of what was shared of the same before.
  ///
  /// @param of the partner whose own it is, or null for the pair's
  /// @param shown whether the answers go along
  @Transactional(propagation = Propagation.MANDATORY)
  public void share(
      Writer writer,
      HubId hub,
      PlaceId place,
      @Nullable PartnerId of,
      Shared.Kind kind,
      String about,
      boolean shown,
      List<String> answers,
      Map<EvidenceKind, Integer> counts) {
    add(writer, hub, place, of, kind, about, shown, shown ? answers : List.of(), counts, false);
  }

  /// Takes back what was shared.
  @Transactional(propagation = Propagation.MANDATORY)
  public void takeBack(
      Writer writer,
      HubId hub,
      PlaceId place,
      @Nullable PartnerId of,
      Shared.Kind kind,
      String about) {
    add(writer, hub, place, of, kind, about, false, List.of(), Map.of(), true);
  }

  private void add(
      Writer writer,
      HubId hub,
      PlaceId place,
      @Nullable PartnerId of,
      Shared.Kind kind,
      String about,
      boolean shown,
      List<String> answers,
      Map<EvidenceKind, Integer> counts,
      boolean takenBack) {
    List<EvidenceKind> kinds = counts.keySet().stream().sorted().toList();
    writer
        .with(
            jdbc.sql(
                """
                insert into cohort_share (hub_id, share_id, place_id, partner_id, kind, about, shown, answers, kinds, counts,
                                          taken_back, joined_school, shared_by, noted_by)
                values (:hub, gen_random_uuid(), :place, :partner::uuid, :kind, :about, :shown, :answers::text[],
                        :kinds::text[], :counts::integer[], :back, :school::uuid, :adult::uuid, :member::uuid)
                """))
        .param("hub", hub.value())
        .param("place", place.value())
        .param("partner", of == null ? null : of.value())
        .param("kind", kind.key())
        .param("about", about)
        .param("shown", shown)
        .param("answers", answers.toArray(String[]::new))
        .param("kinds", kinds.stream().map(EvidenceKind::word).toArray(String[]::new))
        .param(
            "counts",
            kinds.stream().map(one -> counts.getOrDefault(one, 0)).toArray(Integer[]::new))
        .param("back", takenBack)
        .update();
  }

  private static Shared row(ResultSet row, int number) throws SQLException {
    UUID partner = row.getObject("partner_id", UUID.class);
    var kinds = (String[]) row.getArray("kinds").getArray();
    var counts = (Integer[]) row.getArray("counts").getArray();
    var counted = new EnumMap<EvidenceKind, Integer>(EvidenceKind.class);
    for (int i = 0; i < kinds.length; i++) {
      int count = counts[i];
      EvidenceKind.find(kinds[i]).ifPresent(kind -> counted.put(kind, count));
    }
    return new Shared(
        new PlaceId(row.getObject("place_id", UUID.class)),
        partner == null ? null : new PartnerId(partner),
        Shared.Kind.of(row.getString("kind")),
        row.getString("about"),
        row.getBoolean("shown"),
        List.of((String[]) row.getArray("answers").getArray()),
        counted,
        row.getObject("noted_by") != null,
        row.getObject("shared_at", OffsetDateTime.class).toInstant());
  }
}
