package dk.videnrul.oai;

import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.vocabulary.Ref;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sets: one of each theme group and one of each focus area, below the set of all that have one. */
@ApplicationScoped
class OaiSets {
    /** What everything is in. The protocol has no name for it. */
    static final String EVERYTHING = "";

    private static final String GROUP = "group";
    private static final String FOCUS = "focus";
    private static final Pattern SPEC = Pattern.compile("(?:[A-Za-z0-9_.!~*'()-]+(?::[A-Za-z0-9_.!~*'()-]+)*)?");

    private final ThemeGroups groups;
    private final Vocabulary vocabulary;
    private final Speech speech;

    OaiSets(ThemeGroups groups, Vocabulary vocabulary, Speech speech) {
        this.groups = groups;
        this.vocabulary = vocabulary;
        this.speech = speech;
    }

    /** Whether a set could be called so. */
    static boolean isSpec(String text) {
        return SPEC.matcher(text).matches();
    }

    /** Everything that an item is in. */
    static Set<String> of(KnowledgeItemSummary item) {
        Set<String> sets = new LinkedHashSet<>(Set.of(EVERYTHING));
        if (item.themeGroup() != null) {
            sets.add(GROUP);
            sets.add(ofGroup(item.themeGroup().slug()));
        }
        for (Ref area : item.focusAreas()) {
            sets.add(FOCUS);
            sets.add(FOCUS + ":" + area.id());
        }
        return sets;
    }

    static String ofGroup(String slug) {
        return GROUP + ":" + slug;
    }

    /** Names in the reader's language, in the order of the sets. */
    Map<String, String> named(List<String> specs) {
        Map<String, String> slugs = groups.withSlugs(below(GROUP, specs)).values().stream()
                .collect(Collectors.toMap(ThemeGroupFacts::slug, ThemeGroupFacts::name));
        Map<String, String> areas = vocabulary.refs(Scheme.FOCUS_AREA, below(FOCUS, specs)).stream()
                .collect(Collectors.toMap(Ref::id, Ref::label));
        Map<String, String> named = new LinkedHashMap<>();
        for (String spec : specs) {
            named.put(spec, name(spec, slugs, areas));
        }
        return named;
    }

    private String name(String spec, Map<String, String> slugs, Map<String, String> areas) {
        Function<String, String> last = prefix -> spec.substring(prefix.length() + 1);
        if (spec.startsWith(GROUP + ":")) {
            return slugs.getOrDefault(last.apply(GROUP), last.apply(GROUP));
        }
        if (spec.startsWith(FOCUS + ":")) {
            return areas.getOrDefault(last.apply(FOCUS), last.apply(FOCUS));
        }
        return Messages.say(speech.language(), "oai.set." + spec);
    }

    private static List<String> below(String prefix, List<String> specs) {
        return specs.stream()
                .filter(spec -> spec.startsWith(prefix + ":"))
                .map(spec -> spec.substring(prefix.length() + 1))
                .toList();
    }
}
