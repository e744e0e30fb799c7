package confnotes.link;

import java.util.Arrays;

/**
 * A sum for each of a fixed number of places, most of them nought. Used again for every note, so
 * that neither time nor memory goes into the places that no sum touches.
 */
final class Weights {

  private final double[] sums;
  private final int[] touched;
  private int size;

  Weights(int places) {
    this.sums = new double[places];
    this.touched = new int[places];
  }

  /** Adds more than nothing to the sum of a place. */
  void add(int place, double weight) {
    if (sums[place] == 0) {
      touched[size++] = place;
    }
    sums[place] += weight;
  }

  double of(int place) {
    return sums[place];
  }

  /** The places with a sum, in the order in which each was first added to. */
  int[] places() {
    return Arrays.copyOf(touched, size);
  }

  /** Makes every sum nought again. */
  void clear() {
    for (int i = 0; i < size; i++) {
      sums[touched[i]] = 0;
    }
    size = 0;
  }
}
