package confnotes.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes Hangul, Kana and accented Latin in ASCII letters, for addresses.
 *
 * <p>Hangul follows the Revised Romanization of Korean (Ministry of Culture notice 2000-8) letter
 * by letter, with a final consonant carried over to a following vowel ({@code 람다를} → {@code
 * ramdareul}, {@code 국어} → {@code gugeo}) and doubled liquids ({@code 달라} → {@code dalla}); other
 * sound changes are left out, because an address need not be pronounced and must not change with
 * the word that follows. Kana follows Hepburn. Everything else is decomposed (NFKD) and loses its
 * marks; what is then no ASCII letter or digit becomes its code point in hexadecimal when it is a
 * letter, and a blank otherwise.
 */
final class Romanizer {

  private static final int HANGUL_FIRST = 0xAC00;
  private static final int HANGUL_LAST = 0xD7A3;
  private static final int VOWELS = 21;
  private static final int FINALS = 28;
  private static final int SILENT_INITIAL = 11;
  private static final int LIQUID_INITIAL = 5;

  private static final String[] INITIAL =
      "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ", -1);
  private static final String[] VOWEL =
      "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");

  /** A final consonant before a consonant or at the end, in the order of Unicode. */
  private static final String[] FINAL =
      "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".replace("-", "").split(" ", -1);

  /** The same before a vowel: the consonant is carried over. */
  private static final String[] CARRIED =
      "- g kk ks n nj nh d r lg lm lb ls lt lp lh m b ps s ss ng j ch k t p h"
          .replace("-", "")
          .split(" ", -1);

  private static final String SMALL = "ぁぃぅぇぉゃゅょ";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Map<Integer, String> KANA = kana();

  private Romanizer() {}

  /** ASCII letters, digits and blanks for {@code text}, lower-case. */
  static String romanize(String text) {
    if (isPlain(text)) {
      return romanizedPlain(text);
    }
    int[] codePoints = Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().toArray();
    StringBuilder out = new StringBuilder(text.length() * 2);
    for (int i = 0; i < codePoints.length; i++) {
      int next = i + 1 < codePoints.length ? codePoints[i + 1] : ' ';
      if (isHangul(codePoints[i])) {
        appendSyllable(out, codePoints[i], next);
      } else {
        i += appendOther(out, codePoints[i], next);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Most texts are ids and names in ASCII, which need no tables. */
  private static String romanizedPlain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      appendFolded(out, text.charAt(i));
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isHangul(int codePoint) {
    return codePoint >= HANGUL_FIRST && codePoint <= HANGUL_LAST;
  }

  private static void appendSyllable(StringBuilder out, int syllable, int next) {
    int index = syllable - HANGUL_FIRST;
    int initial = index / (VOWELS * FINALS);
    boolean doubledLiquid =
        initial == LIQUID_INITIAL && out.length() > 0 && out.charAt(out.length() - 1) == 'l';
    out.append(doubledLiquid ? "l" : INITIAL[initial]);
    out.append(VOWEL[index / FINALS % VOWELS]);
    int last = index % FINALS;
    out.append(startsWithVowel(next) ? CARRIED[last] : FINAL[last]);
  }

  private static boolean startsWithVowel(int codePoint) {
    return isHangul(codePoint) && (codePoint - HANGUL_FIRST) / (VOWELS * FINALS) == SILENT_INITIAL;
  }

  /** Appends one character and returns how many more it has consumed. */
  private static int appendOther(StringBuilder out, int codePoint, int next) {
    if (codePoint < 0x80) {
      appendFolded(out, codePoint);
      return 0;
    }
    int hiragana = toHiragana(codePoint);
    String sound = KANA.get(hiragana);
    if (sound != null) {
      return appendKana(out, sound, KANA.get(toHiragana(next)), toHiragana(next));
    }
    if (codePoint == 'ー') {
      return 0;
    }
    appendFolded(out, codePoint);
    return 0;
  }

  private static int toHiragana(int codePoint) {
    return codePoint >= 'ァ' && codePoint <= 'ヶ' ? codePoint - 0x60 : codePoint;
  }

  /** A small vowel, ya, yu or yo replaces the vowel before it; a small tsu doubles what follows. */
  private static int appendKana(
      StringBuilder out, String sound, @Nullable String next, int nextKana) {
    if (sound.equals("xtsu")) {
      out.append(next == null || next.isEmpty() ? "" : next.substring(0, 1));
      return 0;
    }
    if (next == null || sound.length() < 2 || SMALL.indexOf(nextKana) < 0) {
      out.append(sound);
      return 0;
    }
    String stem = sound.substring(0, sound.length() - 1);
    boolean isSoft = stem.endsWith("sh") || stem.endsWith("ch") || stem.endsWith("j");
    out.append(stem).append(isSoft && next.startsWith("y") ? next.substring(1) : next);
    return 1;
  }

  private static void appendFolded(StringBuilder out, int codePoint) {
    if (codePoint < 0x80) {
      out.append(Character.isLetterOrDigit(codePoint) ? (char) codePoint : ' ');
      return;
    }
    String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
    String folded = MARKS.matcher(decomposed).replaceAll("");
    if (folded.isEmpty()) {
      return;
    }
    int first = folded.codePointAt(0);
    if (first < 0x80) {
      out.append(Character.isLetterOrDigit(first) ? folded : " ");
    } else if (Character.isLetterOrDigit(first)) {
      out.append(' ').append(Integer.toHexString(codePoint)).append(' ');
    } else {
      out.append(' ');
    }
  }

  private static Map<Integer, String> kana() {
    String row =
        "あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso"
            + " ざza じji ずzu ぜze ぞzo たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni"
            + " ぬnu ねne のno はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe"
            + " ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe を"
            + "o んn ゔvu ぁa ぃi ぅu ぇe ぉo ゃya ゅyu ょyo っxtsu";
    Map<Integer, String> sounds = new HashMap<>();
    for (String entry : row.split(" ")) {
      sounds.put((int) entry.charAt(0), entry.substring(1));
    }
    return Map.copyOf(sounds);
  }
}
