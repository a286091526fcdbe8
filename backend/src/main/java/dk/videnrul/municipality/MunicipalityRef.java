package dk.videnrul.municipality;

/**
 * @param code the official 4-digit code, a string because it may begin with 0
 * @param slug for addresses that people read
 */
public record MunicipalityRef(String code, String name, String slug) {}
