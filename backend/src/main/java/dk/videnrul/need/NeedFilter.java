package dk.videnrul.need;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which questions are asked for; several values of one field mean any of them.
 *
 * @param themeGroups slugs of the groups to which they are put
 * @param writer key of who asked; null for everybody
 * @param q part of the text
 */
record NeedFilter(
        List<NeedStatus> status,
        List<String> topics,
        List<String> focusAreas,
        List<String> themeGroups,
        List<String> municipalities,
        @Nullable String writer,
        @Nullable String q) {}
