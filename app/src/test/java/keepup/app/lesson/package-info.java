/// Tests of choosing steps and making checks.
@NullMarked
package keepup.app.lesson;

import org.jspecify.annotations.NullMarked;
