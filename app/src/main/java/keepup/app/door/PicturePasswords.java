package keepup.app.door;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.AttemptHashes;
import keepup.app.account.SignedIn;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Whose three pictures are whose. Kept is a keyed hash over the child and the pictures; the key is
/// in the data folder and not in the database. See decision 14 for what that is worth.
@Repository
@Transactional(readOnly = true)
class PicturePasswords {
  private static final int MOST_TRIES = 10_000;

  private record Kept(PupilId pupil, String hash) {}

  private final JdbcClient jdbc;
  private final AttemptHashes hashes;
  private final SecureRandom random = new SecureRandom();

  PicturePasswords(JdbcClient jdbc, AttemptHashes hashes) {
    this.jdbc = jdbc;
    this.hashes = hashes;
  }

  /// The children of a class who have these pictures: one, or nobody; more only where children with
  /// the same pictures came into one class.
  List<PupilId> list(ClassId classId, List<PassPicture> pictures) {
    return listKept(classId).stream()
        .filter(one -> one.hash().equals(hash(one.pupil(), pictures)))
        .map(Kept::pupil)
        .toList();
  }

  /// The children of a class who have a card.
  Set<PupilId> listWithCard(ClassId classId) {
    return listKept(classId).stream().map(Kept::pupil).collect(Collectors.toSet());
  }

  /// Gives children of a class new pictures that nobody else in it has. They are said this once.
  @Transactional
  Map<PupilId, List<PassPicture>> renew(SignedIn person, ClassId classId, List<PupilId> children) {
    List<Kept> others =
        new ArrayList<>(
            listKept(classId).stream().filter(one -> !children.contains(one.pupil())).toList());
    Map<PupilId, List<PassPicture>> given = new LinkedHashMap<>();
    for (PupilId child : children) {
      List<PassPicture> pictures = draw(others);
      given.put(child, pictures);
      String hash = hash(child, pictures);
      others.add(new Kept(child, hash));
      jdbc.sql(
              """
              insert into picture_card (school_id, pupil_id, hash, made_by) values (:school, :pupil, :hash, :by)
              on conflict (school_id, pupil_id) do update set hash = excluded.hash, made_by = excluded.made_by, made_at = now()
              """)
          .param("school", person.school().value())
          .param("pupil", child.value())
          .param("hash", HexFormat.of().parseHex(hash))
          .param("by", person.staff().value())
          .update();
    }
    return given;
  }

  private List<PassPicture> draw(List<Kept> others) {
    for (int i = 0; i < MOST_TRIES; i++) {
      List<PassPicture> all = new ArrayList<>(Arrays.asList(PassPicture.values()));
      Collections.shuffle(all, random);
      List<PassPicture> drawn = List.copyOf(all.subList(0, PassPicture.THREE));
      if (others.stream().noneMatch(one -> one.hash().equals(hash(one.pupil(), drawn)))) {
        return drawn;
      }
    }
    throw new IllegalStateException("No three pictures are left for this class.");
  }

  private String hash(PupilId pupil, List<PassPicture> pictures) {
    String words = pictures.stream().map(PassPicture::word).collect(Collectors.joining(" "));
    return HexFormat.of()
        .formatHex(hashes.of("pictures of %s: %s".formatted(pupil.value(), words)));
  }

  private List<Kept> listKept(ClassId classId) {
    return jdbc.sql(
            """
            select w.pupil_id, w.hash from picture_card w
              join pupil p on p.school_id = w.school_id and p.pupil_id = w.pupil_id
             where p.class_id = :class and p.left_on is null
            """)
        .param("class", classId.value())
        .query((row, _) ->
            new Kept(
                new PupilId(row.getObject("pupil_id", UUID.class)),
                HexFormat.of().formatHex(row.getBytes("hash"))))
        .list();
  }
}
