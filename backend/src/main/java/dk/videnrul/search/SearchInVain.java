package dk.videnrul.search;

/**
 * A person looked for words, without filters, and nothing was found, or only what comes nearest. Told in the process and not kept.
 *
 * @param words as they were typed
 * @param caller stable key of who searched, to count nobody twice
 */
public record SearchInVain(String words, String caller) {}
