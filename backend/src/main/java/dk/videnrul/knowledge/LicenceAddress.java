package dk.videnrul.knowledge;

import java.net.URI;
import java.util.Locale;

/** Where the text of a licence stands, for those whose programs ask what they may do. */
public final class LicenceAddress {
    private static final String ROOT = "https://creativecommons.org/";
    private static final String PUBLIC_DOMAIN = "CC0 ";

    private LicenceAddress() {}

    /** @param licence as items name it, for example {@code CC BY-SA 4.0} */
    public static URI of(String licence) {
        if (licence.startsWith(PUBLIC_DOMAIN)) {
            return URI.create(ROOT + "publicdomain/zero/" + licence.substring(PUBLIC_DOMAIN.length()) + "/");
        }
        String[] parts = licence.split(" ");
        return URI.create(ROOT + "licenses/" + parts[1].toLowerCase(Locale.ROOT) + "/" + parts[2] + "/");
    }
}
