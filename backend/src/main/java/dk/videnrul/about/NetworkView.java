package dk.videnrul.about;

import java.util.List;

/**
 * What a client shows of the installation.
 *
 * @param name of the network
 * @param languages in which the API speaks, the first where nobody asks for another
 * @param demo whether demo content is loaded
 * @param version of the product
 */
public record NetworkView(String name, String motto, List<String> languages, boolean demo, String version) {}
