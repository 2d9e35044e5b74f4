package keepup.cli;

import java.io.InputStream;
import java.io.PrintStream;

/// Where a command reads and writes.
///
/// @param in standard input
/// @param out standard output: results only
/// @param err standard error: messages and progress
record Terminal(InputStream in, PrintStream out, PrintStream err) {}
