package dk.videnrul.funding;

import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody wrote last about applications, for their own copy. It stays under their record's name, which changes when they leave. */
@ApplicationScoped
class FundingOfPerson implements PersonalData {
    private final FundingRepository applications;

    FundingOfPerson(FundingRepository applications) {
        this.applications = applications;
    }

    @Override
    public String section() {
        return "funding-applications";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return applications.list("changedBy = ?1 order by id", person).stream()
                .map(FundingOfPerson::told)
                .toList();
    }

    private static Map<String, Object> told(FundingApplication application) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", application.title);
        told.put("changedAt", application.changedAt);
        return told;
    }
}
