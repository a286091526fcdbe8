package dk.videnrul.vocabulary;

import dk.videnrul.platform.text.Labels;
import dk.videnrul.platform.text.Language;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A word of the vocabulary, with its labels and synonyms in every language. */
record Concept(
        Scheme scheme,
        String id,
        Labels labels,
        @Nullable Labels motto,
        @Nullable String broader,
        @Nullable String preventionPackage,
        List<String> altDa,
        List<String> altEn,
        List<String> altSv,
        int rank) {

    List<String> alternatives(Language language) {
        return switch (language) {
            case DA -> altDa;
            case EN -> altEn;
            case SV -> altSv;
        };
    }

    Ref toRef(Language language) {
        return new Ref(id, labels.in(language));
    }

    /** Every way of saying it, in whatever language. */
    Stream<String> words() {
        return Stream.of(
                        Stream.of(labels.da(), labels.en(), labels.sv()),
                        altDa.stream(),
                        altEn.stream(),
                        altSv.stream())
                .flatMap(words -> words);
    }
}
