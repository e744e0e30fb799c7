package confnotes.model;

import java.util.OptionalInt;

/**
 * A line of a note's contents.
 *
 * @param id id of the heading or session on the page
 * @param level depth from 1
 * @param title text of the heading, or title of the session
 * @param session index of the session; absent for a heading that is none
 */
public record OutlineEntry(String id, int level, String title, OptionalInt session) {}
