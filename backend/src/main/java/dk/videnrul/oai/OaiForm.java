package dk.videnrul.oai;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a harvester in a form.
 *
 * @param verb Identify, ListMetadataFormats, ListSets, ListIdentifiers, ListRecords or GetRecord
 * @param identifier of a record
 * @param metadataPrefix oai_dc or mods
 * @param from a day, or a second of UTC
 * @param until a day, or a second of UTC
 * @param set from ListSets
 * @param resumptionToken from the part before
 */
@Schema(name = "OaiForm")
record OaiForm(
        @Nullable String verb,
        @Nullable String identifier,
        @Nullable String metadataPrefix,
        @Nullable String from,
        @Nullable String until,
        @Nullable String set,
        @Nullable String resumptionToken) {}
