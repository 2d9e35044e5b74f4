package keepup.app.account;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import org.springframework.security.access.AccessDeniedException;

/// Who is signed in. A controller asks for it with `@AuthenticationPrincipal SignedIn`. The school
/// comes from here and never from an address.
///
/// @param name as staff call them: `Ms Okafor`
public record SignedIn(SchoolId school, StaffId staff, String name, Role role, String schoolName)
    implements Principal, Serializable {
  @Serial private static final long serialVersionUID = 1;

  @Override
  public String getName() {
    return staff.toString();
  }

  /// Whether this person sees every class of the school.
  public boolean seesWholeSchool() {
    return role.seesWholeSchool();
  }

  /// Whether this person does what is done for the whole school.
  public boolean runsSchool() {
    return role.runsSchool();
  }

  /// Lets only a head pass.
  ///
  /// @throws AccessDeniedException for anybody else; they see a page that says so
  public void requireHead() {
    if (role != Role.HEAD) {
      throw new AccessDeniedException("for a head");
    }
  }

  /// Lets only a head and a maths lead pass.
  ///
  /// @throws AccessDeniedException for anybody else; they see a page that says so
  public void requireWholeSchool() {
    if (!runsSchool()) {
      throw new AccessDeniedException("for a head or a maths lead");
    }
  }
}
