package dk.videnrul.methodcall;

import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call with who takes part and what is reported.
 *
 * @param item the method, as far as the caller may see it
 * @param conclusion why it was cancelled, or what was found out
 * @param takesSignUps whether a municipality can sign up today, where there is room
 * @param signUps who takes part
 * @param results what was drafted of it, oldest first
 * @param writable whether the caller plans it
 * @param version counts the changes of the call itself; part of the entity tag
 */
public record MethodCallView(
        UUID id,
        String title,
        String question,
        @Nullable String asked,
        ThemeGroupRef themeGroup,
        @Nullable ItemRef item,
        @Nullable MethodPerson contact,
        @Nullable LocalDate deadline,
        int least,
        @Nullable Integer most,
        List<MethodPhase> phases,
        MethodCallStatus status,
        @Nullable String conclusion,
        boolean takesSignUps,
        List<MethodSignUpView> signUps,
        List<MethodResultView> results,
        boolean writable,
        Instant createdAt,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/method-calls/" + id;
    }
}
