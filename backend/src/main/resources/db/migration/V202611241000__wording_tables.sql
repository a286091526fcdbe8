-- Words that the secretariat keeps for the search: what somebody types, and what is looked for as well.
create table wording (
    id uuid not null,
    version bigint not null,
    direction text not null,
    words text[] not null,
    finds text[] not null,
    topics text[] not null,
    note text,
    search_text text not null,
    changed_by uuid,
    changed_by_name text,
    changed_at timestamptz not null,
    created_at timestamptz not null,
    constraint pk_wording primary key (id),
    constraint fk_wording_changed_by foreign key (changed_by) references person (id),
    constraint ck_wording_direction check (direction in ('BOTH_WAYS', 'ONE_WAY')),
    constraint ck_wording_words check (cardinality(words) between 1 and 20 and cardinality(finds) <= 20),
    constraint ck_wording_topics check (cardinality(topics) <= 10),
    constraint ck_wording_both_ways check (direction = 'ONE_WAY' or cardinality(finds) = 0)
);

create index ix_wording_changed_at on wording (changed_at desc, id desc);
create index ix_wording_changed_by on wording (changed_by);
create index ix_wording_search_text on wording using gin (search_text gin_trgm_ops);

-- Counts the changes, by which every node knows whether what it holds in memory is still what is kept. Who changes words
-- holds the row: two changes at once would otherwise each tell of a list without the other.
create table wording_state (
    id integer not null,
    version bigint not null,
    constraint pk_wording_state primary key (id),
    constraint ck_wording_state_one check (id = 1)
);

insert into wording_state (id, version) values (1, 0);

-- What became of the words; it outlives them.
create table wording_change (
    id uuid not null,
    wording uuid not null,
    kind text not null,
    direction text not null,
    words text[] not null,
    finds text[] not null,
    topics text[] not null,
    note text,
    by_person uuid,
    by_name text,
    at timestamptz not null,
    constraint pk_wording_change primary key (id),
    constraint fk_wording_change_by_person foreign key (by_person) references person (id),
    constraint ck_wording_change_kind check (kind in ('ADDED', 'CHANGED', 'REMOVED')),
    constraint ck_wording_change_direction check (direction in ('BOTH_WAYS', 'ONE_WAY'))
);

create index ix_wording_change_at on wording_change (at desc, id desc);
create index ix_wording_change_wording on wording_change (wording, at desc, id desc);
create index ix_wording_change_by_person on wording_change (by_person);
