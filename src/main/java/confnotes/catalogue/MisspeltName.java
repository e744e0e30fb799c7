package confnotes.catalogue;

import confnotes.model.Slug;

/**
 * A place where a name stands that is misspelt.
 *
 * @param start index of the first character, that of the vendor's name when it stands in front
 * @param end index behind the last character
 * @param service the one service whose name is near
 * @param name the name as it should be
 */
public record MisspeltName(int start, int end, Slug service, String name) {}
