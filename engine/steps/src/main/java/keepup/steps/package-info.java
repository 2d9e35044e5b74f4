/// Small steps and their prerequisite graph. Types only: files are read elsewhere.
@NullMarked
package keepup.steps;

import org.jspecify.annotations.NullMarked;
