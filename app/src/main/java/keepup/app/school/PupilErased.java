package keepup.app.school;

/// A child was erased at the school's lawful request: whoever remembers anything of them forgets
/// it.
public record PupilErased(PupilId pupil) {}
