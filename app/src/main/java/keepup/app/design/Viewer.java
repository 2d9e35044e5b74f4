package keepup.app.design;

/// The signed-in adult as the header names them.
///
/// @param name as staff call them, "Ms Okafor"
/// @param role in words, "Teacher, Year 3 Hazel"
/// @param school the school's name
/// @param account the ids of school and adult, for the pages' scripts
public record Viewer(String name, String role, String school, Account account) {
  /// Whose page it is: what is recorded on a device belongs to one adult of one school.
  public record Account(String school, String staff) {
    /// Of a page on which nothing is recorded on the device.
    public static final Account NOBODY = new Account("", "");
  }
}
