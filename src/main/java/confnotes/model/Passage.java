package confnotes.model;

import java.util.OptionalInt;

/**
 * A stretch of a note's text that a search can lead to: a session, a section under a heading, or
 * the introduction.
 *
 * @param id id of the place on the page; empty for the top
 * @param title heading or session title; empty for the introduction
 * @param session index of the session; absent outside sessions
 * @param text the words of the passage without its title, blocks separated by {@code \n}
 */
public record Passage(String id, String title, OptionalInt session, String text) {}
