package dk.videnrul.platform.text;

/** One name in every language of the product. */
public record Labels(String da, String en, String sv) {

    public String in(Language language) {
        return switch (language) {
            case DA -> da;
            case EN -> en;
            case SV -> sv;
        };
    }
}
