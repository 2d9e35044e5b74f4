package keepup.app.timetable;

/// A place in which one session at a time can be held.
///
/// @param key names it in forms and in the database
/// @param seats for children
public record Room(String key, String name, int seats) {}
