package confnotes.extract.event;

/**
 * The year of an event.
 *
 * @param value the year, for example 2018
 * @param from what says it, for the writer of the note
 */
record EventYear(int value, String from) {}
