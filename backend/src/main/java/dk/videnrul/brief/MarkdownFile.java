package dk.videnrul.brief;

import dk.videnrul.platform.http.TextFile;

/** A brief as Markdown. */
public record MarkdownFile(String text) implements TextFile {}
