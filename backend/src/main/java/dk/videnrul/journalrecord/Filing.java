package dk.videnrul.journalrecord;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.NoCpr;
import dk.videnrul.platform.text.Texts;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Under what a municipality files a document: its own numbers, which we write on it and do not keep. */
public class Filing {
    private static final Pattern KLE = Pattern.compile("\\d{2}\\.\\d{2}(?:\\.\\d{2})?(?:[- ]?[A-ZÆØÅ]\\d{2})?");

    @RestQuery
    @Size(max = 60)
    @Parameter(description = "The number of the case in which it is filed.", example = "25/10482")
    @Nullable
    String caseNumber;

    @RestQuery
    @Size(max = 12)
    @Parameter(
            description = "Number in the municipal subject classification; without it, the number of the item.",
            example = "29.09.00")
    @Nullable
    String kle;

    void check(Faults faults) {
        if (kle() != null && !KLE.matcher(kle()).matches()) {
            faults.add(Fault.inParameter("kle", "not-a-kle-number"));
        }
        if (caseNumber() != null && !NoCpr.Check.isFreeOfCpr(caseNumber())) {
            faults.add(Fault.inParameter("caseNumber", "no-cpr"));
        }
    }

    @Nullable
    String caseNumber() {
        return Texts.strippedOrNull(caseNumber);
    }

    @Nullable
    String kle() {
        return Texts.strippedOrNull(kle);
    }
}
