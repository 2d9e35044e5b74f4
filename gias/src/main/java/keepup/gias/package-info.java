/// The national register of schools (Get Information about Schools, GIAS) as its files have it:
/// read into the types of `keepup.reach`. A fault names file and line.
@NullMarked
package keepup.gias;

import org.jspecify.annotations.NullMarked;
