package dk.videnrul.platform.limit;

import dk.videnrul.platform.idempotency.Caller;
import jakarta.inject.Singleton;
import java.util.List;

/** Whose budget a call is paid from. */
@Singleton
class Budgets {
    private final LimitSettings settings;

    Budgets(LimitSettings settings) {
        this.settings = settings;
    }

    Budget of(Caller caller, String address) {
        return switch (caller.kind()) {
            case GUEST -> ofAddress(address);
            case PARTNER ->
                new Budget("partner", caller.key(), caller.perMinute().orElseGet(settings::partner));
            case PERSON -> new Budget("person", caller.key(), settings.person());
        };
    }

    Budget ofAddress(String address) {
        return new Budget("guest", "address:" + address, settings.guest());
    }

    /** Of somebody in a crowd: what they share first, their own last. */
    List<Budget> ofCrowd(String token, String room, String address) {
        return List.of(
                new Budget("hall", "hall:" + address, settings.hall()),
                new Budget("room", "room:" + room, settings.room()),
                new Budget("participant", "participant:" + token, settings.participant()));
    }
}
