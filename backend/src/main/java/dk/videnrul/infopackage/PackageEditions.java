package dk.videnrul.infopackage;

import dk.videnrul.platform.document.PdfWriting;
import dk.videnrul.platform.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Editions as they are read: on a page, as a document in HTML, as PDF. */
@ApplicationScoped
class PackageEditions {
    private final InfoPackageGate gate;
    private final EditionViews views;
    private final EditionDocuments documents;
    private final PdfWriting pdfs;

    PackageEditions(InfoPackageGate gate, EditionViews views, EditionDocuments documents, PdfWriting pdfs) {
        this.gate = gate;
        this.views = views;
        this.documents = documents;
        this.pdfs = pdfs;
    }

    private record Page(String text, String name, Instant issuedAt) {}

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    EditionView get(String slug, int number) {
        InfoPackage one = gate.seen(slug);
        return views.full(one, gate.edition(one, number));
    }

    /** Like {@link #get}. */
    PackageHtml html(String slug, int number) {
        Page page = page(slug, number);
        return new PackageHtml(page.text, page.name + ".html", page.issuedAt);
    }

    /** Like {@link #get}. The page is set after the database has answered: that takes time, and needs no connection. */
    PackagePdf pdf(String slug, int number) {
        Page page = page(slug, number);
        return new PackagePdf(pdfs.write(page.text, page.issuedAt), page.name + ".pdf", page.issuedAt);
    }

    private Page page(String slug, int number) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            InfoPackage one = gate.seen(slug);
            PackageEdition edition = gate.edition(one, number);
            return new Page(
                    documents.write(views.full(one, edition)), one.slug + "-" + edition.number, edition.issuedAt);
        });
    }
}
