package keepup.app.register;

import java.util.Optional;
import java.util.UUID;
import keepup.app.account.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Registers that wait for their preview to be accepted: for a day at most, because they are
/// personal data.
@Repository
class Uploads {
  private final JdbcClient jdbc;

  Uploads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A file that waits.
  static final class Upload {
    private final String fileName;
    private final byte[] content;

    Upload(String fileName, byte[] content) {
      this.fileName = fileName;
      this.content = content;
    }

    String fileName() {
      return fileName;
    }

    byte[] content() {
      return content;
    }
  }

  @Transactional
  UUID add(SignedIn person, String fileName, byte[] content) {
    jdbc.sql("delete from register_upload where uploaded_at < now() - interval '1 day'").update();
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into register_upload (school_id, upload_id, uploaded_by, file_name, content)
            values (:school, :id, :staff, :name, :content)
            """)
        .param("school", person.school().value())
        .param("id", id)
        .param("staff", person.staff().value())
        .param("name", fileName)
        .param("content", content)
        .update();
    return id;
  }

  @Transactional(readOnly = true)
  Optional<Upload> find(UUID id) {
    return jdbc.sql("select file_name, content from register_upload where upload_id = :id")
        .param("id", id)
        .query((row, _) -> new Upload(row.getString("file_name"), row.getBytes("content")))
        .optional();
  }

  /// Whether it was there.
  @Transactional(propagation = Propagation.MANDATORY)
  boolean forget(UUID id) {
    return jdbc.sql("delete from register_upload where upload_id = :id").param("id", id).update()
        > 0;
  }
}
