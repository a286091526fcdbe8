package dk.videnrul.access;

import dk.videnrul.identity.Action;
import dk.videnrul.infopackage.Packing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How information packages are called: one that was issued, and one that is a draft. */
final class PackageCalls {
    private PackageCalls() {}

    static void put(Calls calls) {
        List<Thing> network = List.of(Thing.network());
        calls.put("listElections", Action.SEE_REFERENCE, network);
        calls.put("listInfoPackages", Action.SEE_INFO_PACKAGES, network);
        calls.put("createInfoPackage", Action.WRITE_INFO_PACKAGE, network, "{}");
        Thing issued = thing(Packing.issued(), null);
        one(calls, issued, Action.SEE_INFO_PACKAGES);
        one(
                calls,
                thing(Packing.created(Packing.draft()), Action.SEE_INFO_PACKAGE_DRAFT),
                Action.SEE_INFO_PACKAGE_DRAFT);
        List<Thing> edition = List.of(issued.with("number", "1"));
        for (String reading : List.of("getInfoPackageEdition", "getInfoPackageHtml", "getInfoPackagePdf")) {
            calls.put(reading, Action.SEE_INFO_PACKAGES, edition);
        }
    }

    private static void one(Calls calls, Thing thing, Action reads) {
        List<Thing> one = List.of(thing);
        calls.put("getInfoPackage", reads, one);
        calls.put("changeInfoPackage", Action.WRITE_INFO_PACKAGE, one, "{\"title\": null}");
        calls.put("deleteInfoPackage", Action.WRITE_INFO_PACKAGE, one);
        calls.put("proposeInfoPackage", Action.WRITE_INFO_PACKAGE, one);
        calls.put("changeInfoPackageStatus", Action.WRITE_INFO_PACKAGE, one, "{\"status\": \"issued\"}");
        calls.put("changeInfoPackageStatus", Action.APPROVE_INFO_PACKAGE, one, "{\"status\": \"approved\"}");
    }

    private static Thing thing(String slug, @Nullable Action seenBy) {
        return new Thing("a package seen by " + seenBy, Map.of("slug", slug), seenBy, Set.of(), null, null);
    }
}
