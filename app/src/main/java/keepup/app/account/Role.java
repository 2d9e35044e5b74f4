package keepup.app.account;

/// What an adult is in a school, and so what they may see.
public enum Role {
  HEAD("head", "Headteacher"),
  MATHS_LEAD("maths-lead", "Maths lead"),
  SENDCO("sendco", "SENDCo"),
  TEACHER("teacher", "Class teacher"),
  TA("ta", "Teaching assistant");

  private final String key;
  private final String words;

  Role(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /// As the database writes it: `maths-lead`.
  public String key() {
    return key;
  }

  /// As a page says it: `Maths lead`.
  public String words() {
    return words;
  }

  /// Whether this role sees every class of its school; the others see their own classes.
  public boolean seesWholeSchool() {
    return runsSchool() || this == SENDCO;
  }

  /// Whether this role does what is done for the whole school: the register, the times of the day,
  /// who works there, what the term brought.
  public boolean runsSchool() {
    return this == HEAD || this == MATHS_LEAD;
  }

  /// The role with this key.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Role of(String key) {
    for (Role role : values()) {
      if (role.key.equals(key)) {
        return role;
      }
    }
    throw new IllegalArgumentException("\"%s\" is not a role.".formatted(key));
  }
}
