package dk.videnrul.municipality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param from first day as a member
 * @param until first day no longer as a member, or null while it lasts
 */
public record MembershipPeriod(LocalDate from, @Nullable LocalDate until) {}
