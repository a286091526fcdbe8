package dk.videnrul.brief;

import java.time.Instant;

/**
 * A brief that is on its way by e-mail.
 *
 * @param email where it goes: the caller's own address at work
 */
public record BriefLetterView(String email, Instant sentAt) {}
