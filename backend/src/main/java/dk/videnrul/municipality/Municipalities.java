package dk.videnrul.municipality;

import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Letters;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Municipalities and regions as they are today, and their membership of the network. */
@ApplicationScoped
public class Municipalities {
    private final Gazetteer gazetteer;
    private final MembershipRepository memberships;
    private final Speech speech;

    Municipalities(Gazetteer gazetteer, MembershipRepository memberships, Speech speech) {
        this.gazetteer = gazetteer;
        this.memberships = memberships;
        this.speech = speech;
    }

    /**
     * @param regions slugs; empty for all
     * @param member only those that belong to the network today, or only those that do not; null for both
     * @param q part of the name
     */
    @Transactional
    Page<MunicipalityView> list(
            List<String> regions, @Nullable Boolean member, @Nullable String q, int limit, @Nullable String after) {
        Cursor cursor = Cursor.decode(after, 1);
        int place = cursor == null ? Integer.MIN_VALUE : cursor.key(0, Integer::valueOf);
        List<MunicipalityView> found = views(gazetteer.municipalities()).stream()
                .filter(view ->
                        regions.isEmpty() || regions.contains(view.region().slug()))
                .filter(view -> member == null || view.member() == member)
                .filter(view -> q == null || fold(view.name()).contains(fold(q)))
                .toList();
        List<MunicipalityView> rest = found.stream()
                .filter(view -> view.sortRank() > place)
                .limit(limit + 1L)
                .toList();
        return Page.of(rest, limit, (long) found.size(), view -> Cursor.after(view.sortRank()), view -> view);
    }

    /** @throws Refusal.NotFound when there is no such municipality */
    @Transactional
    MunicipalityView get(String code) {
        Municipality municipality = gazetteer.find(code).orElseThrow(Refusal.NotFound::new);
        return views(List.of(municipality)).getFirst();
    }

    /** Whether a municipality belongs to the network today. */
    @Transactional
    public boolean isMember(String code) {
        return memberships.of(Place.municipality(code)).stream().anyMatch(period -> period.covers(gazetteer.today()));
    }

    @Transactional
    Page<RegionView> regions() {
        Map<String, List<Membership>> periods = memberships.ofRegions();
        List<RegionView> regions = gazetteer.regions().stream()
                .map(region -> view(region, periods.getOrDefault(region.slug, List.of())))
                .toList();
        return new Page<>(regions, (long) regions.size(), null);
    }

    /** @throws Refusal.NotFound when there is no such region */
    @Transactional
    RegionView region(String slug) {
        Region region = gazetteer.region(slug).orElseThrow(Refusal.NotFound::new);
        return view(region, memberships.of(Place.region(slug)));
    }

    /** Notes marked demo memberships, each by its periods, where a municipality has none yet. */
    @Transactional
    public void addDemoMemberships(Map<String, List<MembershipPeriod>> invented) {
        Map<String, List<Membership>> known = memberships.ofMunicipalities(invented.keySet());
        invented.forEach((code, periods) -> {
            if (!known.containsKey(code)) {
                periods.forEach(period -> memberships.persist(new Membership(
                        Place.municipality(code), new MembershipDraft(period.from(), period.until(), null), true)));
            }
        });
    }

    @Transactional
    public void removeDemoMemberships() {
        memberships.delete("demo", true);
    }

    private List<MunicipalityView> views(List<Municipality> municipalities) {
        Map<String, List<Membership>> periods = memberships.ofMunicipalities(
                municipalities.stream().map(municipality -> municipality.code).toList());
        return municipalities.stream()
                .map(municipality -> view(municipality, periods.getOrDefault(municipality.code, List.of())))
                .toList();
    }

    private MunicipalityView view(Municipality municipality, List<Membership> periods) {
        return new MunicipalityView(
                municipality.code,
                municipality.name,
                municipality.officialName,
                municipality.slug,
                municipality.sortRank,
                ref(gazetteer.current(municipality.region)),
                new MunicipalityView.Population(municipality.population, municipality.populationYear),
                periods.stream().anyMatch(period -> period.covers(gazetteer.today())),
                periods.stream().map(Membership::toPeriod).toList());
    }

    private RegionView view(Region region, List<Membership> periods) {
        List<Municipality> own = gazetteer.municipalities().stream()
                .filter(municipality -> gazetteer.current(municipality.region).equals(region))
                .toList();
        return new RegionView(
                region.slug,
                region.code,
                gazetteer.regionName(region.slug, speech.language()).orElseThrow(),
                region.shortName,
                region.validFrom,
                region.validUntil,
                region.successor == null
                        ? null
                        : ref(gazetteer.region(region.successor).orElseThrow()),
                own.size(),
                own.stream().mapToInt(municipality -> municipality.population).sum(),
                periods.stream().anyMatch(period -> period.covers(gazetteer.today())),
                periods.stream().map(Membership::toPeriod).toList());
    }

    private RegionRef ref(Region region) {
        return new RegionRef(
                region.slug,
                region.code,
                gazetteer.regionName(region.slug, speech.language()).orElseThrow());
    }

    private static String fold(String text) {
        return Letters.spelledOut(text.toLowerCase(Locale.ROOT));
    }
}
