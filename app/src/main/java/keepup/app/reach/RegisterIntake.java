package keepup.app.reach;

import java.util.List;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.gias.Delivery;
import keepup.reach.Link;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings the national register in: all of it, or where one row cannot be used, nothing.
@Service
public class RegisterIntake {
  // A register loses a few links in a year. A file that lacks more is another file.
  private static final int MOST_GONE_PERCENT = 10;
  private static final int FEW = 20;

  private final RegisterWriter writer;
  private final JdbcClient jdbc;
  private final HubAudit audit;

  RegisterIntake(RegisterWriter writer, JdbcClient jdbc, HubAudit audit) {
    this.writer = writer;
    this.jdbc = jdbc;
    this.audit = audit;
  }

  /// Why a register was refused though each of its rows is sound, for whoever brings it in.
  public static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }

  /// Brings in what files hold.
  ///
  /// @param delivery without findings
  /// @throws RefusedException if the links are those of a part of the country only
  /// @throws AccessDeniedException for anybody but the national team
  @Transactional(rollbackFor = RefusedException.class)
  public NationalImport take(HubMember person, Delivery delivery) throws RefusedException {
    if (!person.national()) {
      throw new AccessDeniedException("the national team brings the register in");
    }
    NationalImport done = write(delivery);
    audit.note(person, "national register brought in", done.files());
    return done;
  }

  /// The same for work that nobody asked for by a page, within a transaction of the national team.
  @Transactional(propagation = Propagation.MANDATORY)
  public NationalImport write(Delivery delivery) throws RefusedException {
    if (!delivery.isSound()) {
      throw new IllegalArgumentException("A register with faults must not be written.");
    }
    RegisterWriter.Written schools = writer.writeSchools(delivery.schools());
    List<Link> links = Link.once(delivery.links());
    RegisterWriter.Written written = new RegisterWriter.Written(0, 0);
    int removed = 0;
    if (!links.isEmpty()) {
      removed = writer.countOther(links);
      if (removed > FEW && removed * 100 > links.size() * MOST_GONE_PERCENT) {
        throw new RefusedException(
            "%,d links that are known are not in this file of %,d. Nothing was changed. Maybe it is of one area only; the whole file is needed."
                .formatted(removed, links.size()));
      }
      writer.removeOther(links);
      written = writer.writeLinks(links);
    }
    String files = String.join(", ", delivery.names());
    java.time.OffsetDateTime at =
        jdbc.sql(
                """
                insert into national_import
                  (files, schools, added, changed, links_added, links_changed, links_removed)
                values (:files, :schools, :added, :changed, :linksAdded, :linksChanged, :removed) returning at
                """)
            .param("files", files)
            .param("schools", delivery.schools().size())
            .param("added", schools.added())
            .param("changed", schools.changed())
            .param("linksAdded", written.added())
            .param("linksChanged", written.changed())
            .param("removed", removed)
            .query(java.time.OffsetDateTime.class)
            .single();
    return new NationalImport(
        at.toInstant(),
        files,
        delivery.schools().size(),
        schools.added(),
        schools.changed(),
        written.added(),
        written.changed(),
        removed);
  }
}
