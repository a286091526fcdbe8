-- What happened and is told, written with the change itself. It goes when what it is about goes.
create table happening (
    id uuid not null,
    kind text not null,
    at timestamptz not null,
    by_person uuid,
    by_name text,
    item uuid,
    comment uuid,
    answer_of uuid,
    roll uuid,
    to_group uuid,
    to_municipality text,
    constraint pk_happening primary key (id),
    constraint fk_happening_by_person foreign key (by_person) references person (id) on delete set null,
    constraint fk_happening_item foreign key (item) references knowledge_item (id) on delete cascade,
    constraint fk_happening_comment foreign key (comment) references comment (id) on delete cascade,
    constraint fk_happening_answer_of foreign key (answer_of) references person (id) on delete set null,
    constraint fk_happening_roll foreign key (roll) references roll (id) on delete cascade,
    constraint fk_happening_to_group foreign key (to_group) references theme_group (id) on delete cascade,
    constraint fk_happening_to_municipality foreign key (to_municipality) references municipality (code)
);

create index ix_happening_at on happening (at);
create index ix_happening_by_person on happening (by_person);
create index ix_happening_item on happening (item);
create index ix_happening_comment on happening (comment);
create index ix_happening_answer_of on happening (answer_of);
create index ix_happening_roll on happening (roll);
create index ix_happening_to_group on happening (to_group);
create index ix_happening_to_municipality on happening (to_municipality);

-- What is told to whom, once, with every reason. Only one reader of the outbox writes here at a time, so numbers are in
-- the order of commits.
create table inbox_entry (
    id uuid not null,
    version bigint not null,
    number bigint generated always as identity,
    person uuid not null,
    happening uuid not null,
    why text[] not null,
    read_at timestamptz,
    constraint pk_inbox_entry primary key (id),
    constraint fk_inbox_entry_person foreign key (person) references person (id) on delete cascade,
    constraint fk_inbox_entry_happening foreign key (happening) references happening (id) on delete cascade,
    constraint uq_inbox_entry_person_happening unique (person, happening)
);

create unique index uq_inbox_entry_person_number on inbox_entry (person, number desc);
create index ix_inbox_entry_unread on inbox_entry (person, number desc) where read_at is null;
create index ix_inbox_entry_happening on inbox_entry (happening);

-- How far the outbox has been read: by those who look up followers, and by those who match searches; these remember the
-- last search that was matched against the item that comes next.
create table news_position (
    reader text not null,
    position text not null,
    search uuid,
    constraint pk_news_position primary key (reader)
);

insert into news_position (reader, position)
select reader, pg_snapshot_xmin(pg_current_snapshot())::text || '-0'
from unnest(array['followers', 'searches']) as reader;
