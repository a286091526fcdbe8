package dk.videnrul.infopackage;

import dk.videnrul.identity.Action;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Packages: listed, begun, written, dropped again. */
@ApplicationScoped
class InfoPackages {
    static final String SUBJECT = "info-package";

    private static final String UNNAMED = "pakke";

    private final InfoPackageRepository packages;
    private final InfoPackageGate gate;
    private final InfoPackageChecks checks;
    private final InfoPackageViews views;
    private final PackageComposing composing;
    private final Outbox outbox;
    private final Clock clock;

    InfoPackages(
            InfoPackageRepository packages,
            InfoPackageGate gate,
            InfoPackageChecks checks,
            InfoPackageViews views,
            PackageComposing composing,
            Outbox outbox,
            Clock clock) {
        this.packages = packages;
        this.gate = gate;
        this.checks = checks;
        this.views = views;
        this.composing = composing;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param status none for all that the caller sees; the public sees one state, which is issued */
    @Transactional
    Page<InfoPackageSummary> list(List<PackageStatus> status, int limit, @Nullable String after) {
        @Nullable Cursor cursor = Cursor.decode(after, 2);
        boolean none = !gate.seesDrafts() && !status.isEmpty() && !status.contains(PackageStatus.ISSUED);
        EnumSet<PackageStatus> asked = status.isEmpty() ? EnumSet.allOf(PackageStatus.class) : EnumSet.copyOf(status);
        List<InfoPackage> found;
        long total;
        if (gate.seesDrafts()) {
            found = packages.withStatus(asked, cursor, limit + 1);
            total = packages.countWithStatus(asked);
        } else {
            found = none ? List.of() : packages.issued(cursor, limit + 1);
            total = none ? 0 : packages.countIssued();
        }
        Page<InfoPackage> page =
                Page.of(found, limit, total, one -> Cursor.after(one.listedAt, one.id), Function.identity());
        return new Page<>(views.summaries(page.items()), page.total(), page.next());
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    InfoPackageView get(String slug) {
        return views.full(gate.seen(slug));
    }

    /** @throws Refusal.Invalid with every fault */
    @Transactional
    InfoPackageView create(InfoPackageDraft draft) {
        gate.require(Action.WRITE_INFO_PACKAGE);
        List<PackageEntry> entries = checks.check(draft, List.of());
        InfoPackage begun = new InfoPackage(freeSlug(draft.title()), draft, entries, false, clock.instant());
        if (begun.dueOn == null && begun.election != null) {
            begun.dueOn = Election.lastBy(begun.election).packageDue();
        }
        packages.persistAndFlush(begun);
        outbox.add(new Fact(SUBJECT, begun.id, "drafted"));
        return views.full(begun);
    }

    /**
     * What it says is a draft again, which somebody must approve before it can be issued.
     *
     * @throws Refusal.Stale when it was changed meanwhile
     * @throws Refusal.Invalid with every fault
     */
    @Transactional
    InfoPackageView change(String slug, ExpectedVersion expected, MergePatch<InfoPackageDraft> patch) {
        InfoPackage one = kept(slug, expected);
        InfoPackageDraft draft = patch.applyTo(views.draft(one));
        one.write(draft, checks.check(draft, one.items()), clock.instant());
        packages.flush();
        outbox.add(new Fact(SUBJECT, one.id, "changed"));
        return views.full(one);
    }

    /** @throws Refusal.Conflict when it was issued */
    @Transactional
    void delete(String slug, ExpectedVersion expected) {
        InfoPackage one = kept(slug, expected);
        one.requireNeverIssued();
        packages.delete(one);
        outbox.add(new Fact(SUBJECT, one.id, "removed"));
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    PackageProposal propose(String slug) {
        InfoPackage one = gate.seen(slug);
        gate.require(Action.WRITE_INFO_PACKAGE);
        return new PackageProposal(one.slug, composing.propose(one), one.version);
    }

    private InfoPackage kept(String slug, ExpectedVersion expected) {
        InfoPackage one = gate.held(slug);
        gate.require(Action.WRITE_INFO_PACKAGE);
        expected.check(one.version);
        return one;
    }

    String freeSlug(String title) {
        packages.lockAddresses();
        String wished = Slug.of(title).isEmpty() ? UNNAMED : Slug.of(title);
        String free = wished;
        for (int number = 2; packages.withSlug(free).isPresent(); number++) {
            free = wished + "-" + number;
        }
        return free;
    }
}
