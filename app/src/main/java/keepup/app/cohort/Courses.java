package keepup.app.cohort;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import keepup.course.BuiltInCourses;
import keepup.course.Course;
import keepup.course.CourseKnowledge;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// The courses that cohorts take, read when one is first asked for.
@Component
public class Courses {
  private final CourseKnowledge knowledge;
  private final Supplier<List<Course>> all;

  Courses(Curriculum curriculum) {
    this.knowledge = new CourseKnowledge(curriculum);
    this.all = SingletonSupplier.of(() -> BuiltInCourses.read(knowledge));
  }

  /// All of them.
  public List<Course> list() {
    return all.get();
  }

  Optional<Course> find(String id) {
    return list().stream().filter(course -> course.id().equals(id)).findFirst();
  }

  /// @throws NotHereException where the course is no more
  Course get(String id) {
    return find(id).orElseThrow(NotHereException::new);
  }

  CourseKnowledge knowledge() {
    return knowledge;
  }
}
