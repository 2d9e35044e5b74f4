package keepup.app.casestudy;

import java.time.LocalDate;
import java.util.UUID;
import keepup.app.account.HubId;
import org.jspecify.annotations.Nullable;

/// A case study as those who work with it see it.
///
/// @param group the work group whose trial it is about, or null
/// @param member who of the hub wrote it, or null
/// @param school of the adult who wrote it, or null
/// @param by name and place of the writer, as readers see them
/// @param revision counts the changes
/// @param publishedOn or null
public record CaseStudy(
    HubId hub,
    UUID id,
    CaseText text,
    @Nullable UUID group,
    @Nullable UUID member,
    @Nullable UUID school,
    @Nullable UUID adult,
    String by,
    CaseState state,
    int revision,
    LocalDate changedOn,
    @Nullable LocalDate publishedOn) {

  /// Whether it can be changed as it stands.
  public boolean isOpen() {
    return state == CaseState.DRAFT || state == CaseState.WITHDRAWN;
  }

  /// Whether others may read it and comment.
  public boolean isShown() {
    return state == CaseState.OFFERED || state == CaseState.PUBLISHED;
  }
}
