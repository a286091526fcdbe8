/**
 * A program that looks into one uploaded file, says what it found, and ends. Whatever a hostile file does to it, it does
 * to this process alone: it has little memory, no secrets in its environment, and the service kills it when it is late.
 */
@NullMarked
package dk.videnrul.extractor;

import org.jspecify.annotations.NullMarked;
