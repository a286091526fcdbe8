package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.RelatedTopics;
import dk.videnrul.search.engine.RelatedTopics.BestHit;
import dk.videnrul.search.engine.RelatedTopics.Related;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * What the topics of the best hits add to a query.
 *
 * @param topics with what each counts
 */
record TopicsOfTheBest(List<Related> topics) {

    private static final Set<String> STORED = Set.of(Fields.TOPICS);

    /** Of the best among what matches. */
    static TopicsOfTheBest of(Query asked, Matches matches, Snapshot index) throws IOException {
        var best = new BooleanQuery.Builder().add(asked, Occur.MUST).add(new MatchesQuery(matches), Occur.FILTER);
        TopDocs top = index.search(best.build(), new TopScoreDocCollectorManager(RelatedTopics.BEST_HITS, 1));
        return new TopicsOfTheBest(top.scoreDocs.length == 0 ? List.of() : related(top.scoreDocs, index));
    }

    /** @param only whether what has nothing but a topic is left out */
    Query addTo(Query asked, boolean only) {
        var query = new BooleanQuery.Builder().add(asked, only ? Occur.MUST : Occur.SHOULD);
        topics.forEach(
                topic -> query.add(new BoostQuery(new ConstantScoreQuery(has(topic)), topic.boost()), Occur.SHOULD));
        return query.build();
    }

    List<String> ids() {
        return topics.stream().map(Related::topic).toList();
    }

    /** What has any of them. */
    Query any() {
        var any = new BooleanQuery.Builder();
        topics.forEach(topic -> any.add(has(topic), Occur.SHOULD));
        return any.build();
    }

    private static Query has(Related topic) {
        return new TermQuery(new Term(Fields.TOPICS, topic.topic()));
    }

    private static List<Related> related(ScoreDoc[] best, Snapshot index) throws IOException {
        var hits = new ArrayList<BestHit>();
        for (ScoreDoc hit : best) {
            var topics = index.storedFields().document(hit.doc, STORED).getValues(Fields.TOPICS);
            hits.add(new BestHit(hit.score, List.of(topics)));
        }
        var topics = new RelatedTopics(hits);
        var counts = new HashMap<String, Long>();
        for (String topic : topics.all()) {
            counts.put(topic, (long) index.getIndexReader().docFreq(new Term(Fields.TOPICS, topic)));
        }
        return topics.weighed(index.getIndexReader().numDocs(), counts);
    }
}
