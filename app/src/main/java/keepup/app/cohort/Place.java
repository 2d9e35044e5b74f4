package keepup.app.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import keepup.app.hub.HubSchoolId;
import org.jspecify.annotations.Nullable;

/// A school's place in a cohort.
///
/// @param joined whether the school uses Keep Up, and so signs and names its partners itself
/// @param left whether it gave its place up
/// @param signed the newest signature under the agreement, or null
/// @param partners the teacher before the assistant; none, one or both
public record Place(
    PlaceId id,
    CohortId cohort,
    HubSchoolId school,
    String name,
    boolean joined,
    boolean left,
    boolean paid,
    @Nullable Signed signed,
    List<Partner> partners) {

  /// The list is kept as it is now.
  public Place {
    partners = List.copyOf(partners);
  }

  /// @param onPaper whether the trainer noted it
  public record Signed(String name, LocalDate on, String agreement, boolean onPaper) {}

  /// The newest signature under the agreement.
  public Optional<Signed> signature() {
    return Optional.ofNullable(signed);
  }

  /// The one who is this part of the pair.
  public Optional<Partner> findPartner(Part part) {
    return partners.stream().filter(one -> one.part() == part).findFirst();
  }
}
