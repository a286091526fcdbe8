-- What harvesters are told of items, by sets; the set without a name is everything. A record that left a set stays there
-- as one that is gone, because those who harvest only that set have to hear of it.
create table oai_set (
    spec text not null,
    constraint pk_oai_set primary key (spec)
);

insert into oai_set (spec) values (''), ('group'), ('focus');

create table oai_record (
    set_spec text not null,
    item uuid not null,
    public_id text not null,
    datestamp timestamptz not null,
    present boolean not null,
    constraint pk_oai_record primary key (set_spec, item),
    constraint fk_oai_record_set foreign key (set_spec) references oai_set (spec)
);

create index ix_oai_record_harvest on oai_record (set_spec, datestamp, item);
create index ix_oai_record_item on oai_record (item);
create index ix_oai_record_public_id on oai_record (public_id);

-- How far the outbox is read, and the datestamp that was given last. Whoever holds the row gives datestamps.
create table oai_reader (
    id smallint not null,
    position text not null,
    stamp timestamptz not null,
    constraint pk_oai_reader primary key (id),
    constraint ck_oai_reader_one check (id = 1)
);

insert into oai_reader (id, position, stamp) values (1, '0-0', date_trunc('second', now()));
