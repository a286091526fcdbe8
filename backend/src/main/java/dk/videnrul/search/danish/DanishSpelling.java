package dk.videnrul.search.danish;

/** æ, ø and å as people write them on other keyboards. */
final class DanishSpelling {

    private DanishSpelling() {}

    static String withDanishLetters(String word) {
        return word.replace("ae", "æ")
                .replace("oe", "ø")
                .replace("aa", "å")
                .replace('ä', 'æ')
                .replace('ö', 'ø');
    }
}
