package confnotes.render.part;

/**
 * A service in a ranking.
 *
 * @param chip the service
 * @param percent length of its bar in percent of the longest, 1 to 100
 * @param count its figure for people
 */
public record RankBar(Chip chip, int percent, String count) {}
