/// Keep-up sessions: today's groups, the sheet for the adult who takes one, how each child got on,
/// and what to do with it tomorrow.
@NullMarked
package keepup.app.intervention;

import org.jspecify.annotations.NullMarked;
