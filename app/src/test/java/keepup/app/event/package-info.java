/// Tests of the settings of the mail server.
@NullMarked
package keepup.app.event;

import org.jspecify.annotations.NullMarked;
