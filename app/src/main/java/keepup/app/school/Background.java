package keepup.app.school;

/// What a school's register says of a child beside name and class, as far as fairness asks for it.
///
/// @param sex `F`, `M` or `""` where the register does not say
/// @param send whether the child has SEND support or an education, health and care plan
public record Background(
    PupilId pupil,
    ClassId classId,
    String className,
    String sex,
    boolean pupilPremium,
    boolean send) {}
