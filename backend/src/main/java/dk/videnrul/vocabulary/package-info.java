/** Floor 1: the words by which knowledge is sorted: topics, focus areas, prevention packages. */
@NullMarked
package dk.videnrul.vocabulary;

import org.jspecify.annotations.NullMarked;
