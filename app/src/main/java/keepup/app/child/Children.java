package keepup.app.child;

import keepup.app.account.SignedIn;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.app.school.Placed;
import keepup.app.school.PupilId;
import keepup.app.school.Pupils;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import org.springframework.stereotype.Component;

/// The child or class of an address, for whoever may see it.
@Component
class Children {
  private final Classes classes;
  private final Pupils pupils;

  Children(Classes classes, Pupils pupils) {
    this.classes = classes;
    this.pupils = pupils;
  }

  /// A child and their class.
  record Found(Placed child, SchoolClass schoolClass) {}

  /// @throws NotHereException where there is no such child, or not for this person
  Found get(SignedIn person, java.util.UUID id) {
    Placed child = pupils.find(new PupilId(id)).orElseThrow(NotHereException::new);
    return new Found(
        child, classes.find(person, child.classId()).orElseThrow(NotHereException::new));
  }

  /// @throws NotHereException where there is no such class, or not for this person
  SchoolClass getClass(SignedIn person, java.util.UUID id) {
    return classes.find(person, new ClassId(id)).orElseThrow(NotHereException::new);
  }

  java.util.List<keepup.app.school.Pupil> list(SchoolClass schoolClass) {
    return pupils.list(schoolClass.id());
  }
}
