/// The first page: a person's classes and what today holds.
@NullMarked
package keepup.app.today;

import org.jspecify.annotations.NullMarked;
