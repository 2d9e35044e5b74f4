package keepup.app.tablescheck;

import java.util.List;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.app.school.Placed;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import keepup.app.school.Pupils;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import org.springframework.stereotype.Component;

/// The class or child of an address, for whoever may see it.
@Component
class Roster {
  private final Classes classes;
  private final Pupils pupils;

  Roster(Classes classes, Pupils pupils) {
    this.classes = classes;
    this.pupils = pupils;
  }

  /// A child and their class.
  record Found(Pupil child, SchoolClass schoolClass) {}

  /// @throws NotHereException where there is no such class, or not for this person
  SchoolClass getClass(SignedIn person, UUID id) {
    return classes.find(person, new ClassId(id)).orElseThrow(NotHereException::new);
  }

  /// @throws NotHereException where there is no such child, or not for this person
  Found getChild(SignedIn person, UUID id) {
    Placed child = pupils.find(new PupilId(id)).orElseThrow(NotHereException::new);
    return new Found(
        child.pupil(), classes.find(person, child.classId()).orElseThrow(NotHereException::new));
  }

  /// The children of a class, in the register's order.
  List<Pupil> list(SchoolClass schoolClass) {
    return pupils.list(schoolClass.id());
  }

  /// The children of a class with these ids.
  ///
  /// @throws NotHereException where one of them is not in the class
  List<Pupil> getChildren(SchoolClass schoolClass, List<String> ids) {
    List<Pupil> found =
        list(schoolClass).stream().filter(pupil -> ids.contains(pupil.id().toString())).toList();
    if (found.size() != ids.stream().distinct().count()) {
      throw new NotHereException();
    }
    return found;
  }
}
