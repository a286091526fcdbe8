#!/usr/bin/perl
# Harvests a set with HTTP::OAI (libhttp-oai-perl): the version and what becomes of deleted records, then the identifiers.
use strict;
use warnings;
use HTTP::OAI;

my ($base, $set) = @ARGV;
my $harvester = HTTP::OAI::Harvester->new(baseURL => $base, resume => 1);

my $identify = $harvester->Identify;
die 'Identify: ' . $identify->message if $identify->is_error;
print join(' ', $identify->protocolVersion, $identify->deletedRecord), "\n";

my $records = $harvester->ListRecords(
    metadataPrefix => 'oai_dc',
    set => $set,
    onRecord => sub {
        my ($record) = @_;
        die 'without metadata: ' . $record->identifier unless $record->is_deleted || $record->metadata;
        print $record->identifier, "\n";
    },
);
die 'ListRecords: ' . $records->message if $records->is_error;
