package keepup.app.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One child as a class register tells of them.
///
/// @param upn the unique pupil number, or null where the school has none yet
/// @param yearGroup 0 is Reception
/// @param sex F, M or null where the register does not say
/// @param send N none, K SEN support, E education, health and care plan
public record RegisterEntry(
    @Nullable String upn,
    String legalForename,
    String legalSurname,
    String preferredForename,
    String preferredSurname,
    LocalDate bornOn,
    int yearGroup,
    String className,
    @Nullable String sex,
    boolean freeMeals,
    boolean pupilPremium,
    String send,
    boolean eal) {

  /// What tells this child from all others: the UPN, or the legal name with the date of birth.
  public String key() {
    return upn != null ? upn : legalForename + "\n" + legalSurname + "\n" + bornOn;
  }

  /// As the class calls them.
  public String name() {
    return preferredForename + " " + preferredSurname;
  }

  /// The same child with another UPN, or none.
  public RegisterEntry withUpn(@Nullable String other) {
    return new RegisterEntry(
        other,
        legalForename,
        legalSurname,
        preferredForename,
        preferredSurname,
        bornOn,
        yearGroup,
        className,
        sex,
        freeMeals,
        pupilPremium,
        send,
        eal);
  }

  /// The same child in the class of this name.
  public RegisterEntry inClass(String name) {
    return new RegisterEntry(
        upn,
        legalForename,
        legalSurname,
        preferredForename,
        preferredSurname,
        bornOn,
        yearGroup,
        name,
        sex,
        freeMeals,
        pupilPremium,
        send,
        eal);
  }
}
