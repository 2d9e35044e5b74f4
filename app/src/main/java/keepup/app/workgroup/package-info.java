/// Work groups: teachers of some schools who try ways of teaching together for a year, led by a
/// specialist; their meetings, visits, money for release, shared space, and the trial of an
/// intervention that some of them do.
@NullMarked
package keepup.app.workgroup;

import org.jspecify.annotations.NullMarked;
