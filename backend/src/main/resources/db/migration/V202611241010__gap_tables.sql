-- What people looked for in vain, in aggregate: how often in a week, never who. Until enough have asked, the words are not
-- kept, only a keyed fingerprint of them, by which they are counted.
create table knowledge_gap (
    id uuid not null,
    fingerprint bytea not null,
    words text,
    set_aside boolean not null,
    searches bigint not null,
    last_week date not null,
    constraint pk_knowledge_gap primary key (id),
    constraint uq_knowledge_gap_fingerprint unique (fingerprint),
    constraint ck_knowledge_gap_words check (words is null or (searches >= 3 and not set_aside))
);

create index ix_knowledge_gap_last_week on knowledge_gap (last_week);

create table knowledge_gap_week (
    gap uuid not null,
    week date not null,
    searches bigint not null,
    constraint pk_knowledge_gap_week primary key (gap, week),
    constraint fk_knowledge_gap_week_gap foreign key (gap) references knowledge_gap (id) on delete cascade
);

create index ix_knowledge_gap_week_week on knowledge_gap_week (week, gap);
