/// Tests of the command line, run as a person or a script would run it.
@org.jspecify.annotations.NullMarked
package keepup.cli;
