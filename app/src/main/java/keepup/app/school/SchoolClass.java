package keepup.app.school;

/// A class of a school, with the number of children in it now.
public record SchoolClass(ClassId id, String name, int children) {}
