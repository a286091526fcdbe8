/**
 * The search engine past one machine: an OpenSearch cluster, asked over HTTP. Texts are analysed here and sent as terms, so
 * the cluster needs neither plug-ins nor word lists.
 */
@NullMarked
package dk.videnrul.search.engine.opensearch;

import org.jspecify.annotations.NullMarked;
