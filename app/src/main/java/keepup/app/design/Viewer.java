package keepup.app.design;

/// The signed-in adult as the header names them.
///
/// @param name as staff call them, "Ms Okafor"
/// @param role in words, "Teacher, Year 3 Hazel"
/// @param school the school's name
public record Viewer(String name, String role, String school) {}
