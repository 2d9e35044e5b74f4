package keepup.app.school;

/// A child and the class that they are in now.
public record Placed(Pupil pupil, ClassId classId) {}
