/// Tests of keep-up sessions.
@NullMarked
package keepup.app.intervention;

import org.jspecify.annotations.NullMarked;
