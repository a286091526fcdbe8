package dk.videnrul.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * What others see of a person beyond name, title, department and employer.
 *
 * @param phoneAudience who sees the work phone
 * @param topicsAudience who sees, and finds the person by, the competence topics
 * @param aboutAudience who sees what one may ask about
 * @param askable whether others are told by what the person has done that they can ask the person
 * @param contactVia through the coordinator hides the e-mail address and the phone from all but the coordinator
 */
@Embeddable
public record PrivacyChoices(
        @NotNull @Enumerated(EnumType.STRING) Audience phoneAudience,
        @NotNull @Enumerated(EnumType.STRING) Audience topicsAudience,
        @NotNull @Enumerated(EnumType.STRING) Audience aboutAudience,
        @NotNull @Enumerated(EnumType.STRING) ContactVia contactVia,
        @NotNull Boolean askable) {

    /** A private matter is told to nobody before its owner says so; competences are told in order to be found by them. */
    static final PrivacyChoices AT_FIRST =
            new PrivacyChoices(Audience.NOBODY, Audience.MEMBERS, Audience.MEMBERS, ContactVia.DIRECT, true);
}
