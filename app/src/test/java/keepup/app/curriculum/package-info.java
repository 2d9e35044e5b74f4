/// Tests of the curriculum pages' pure parts.
@NullMarked
package keepup.app.curriculum;

import org.jspecify.annotations.NullMarked;
