package keepup.app.fluency;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.SignedIn;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.app.school.Pupil;
import keepup.app.school.Pupils;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import org.springframework.stereotype.Component;

/// A class that a person may see, and who is in it.
@Component
class TheClass {
  private final Classes classes;
  private final Pupils pupils;

  TheClass(Classes classes, Pupils pupils) {
    this.classes = classes;
    this.pupils = pupils;
  }

  /// @throws NotHereException where there is no such class, or not for this person
  SchoolClass get(SignedIn person, UUID id) {
    return classes.find(person, new ClassId(id)).orElseThrow(NotHereException::new);
  }

  List<Pupil> children(SchoolClass schoolClass) {
    return pupils.list(schoolClass.id());
  }

  /// The year group of most of the children; 3 where there are none.
  static int year(List<Pupil> children) {
    return children.stream()
        .collect(Collectors.groupingBy(Pupil::yearGroup, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(3);
  }
}
