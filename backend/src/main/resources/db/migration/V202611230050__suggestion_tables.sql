-- What could be of use to a place: a theme group or a municipality. Computed ahead, item by item and place by place, as
-- facts come in; what was answered is kept, so that it is never suggested there again.
create table suggestion_place (
    -- A group's own id, or that by which the outbox names a municipality.
    id uuid not null,
    theme_group uuid,
    municipality text,
    open boolean not null,
    topics text[] not null,
    focus_areas text[] not null,
    prevention_packages text[] not null,
    -- Telling words of what the place says of itself: as it writes them, by their stem.
    words jsonb not null,
    -- Similar municipalities by code, each with what is alike.
    peers jsonb not null,
    due boolean not null,
    computed_at timestamptz,
    constraint pk_suggestion_place primary key (id),
    constraint uq_suggestion_place_theme_group unique (theme_group),
    constraint uq_suggestion_place_municipality unique (municipality),
    constraint fk_suggestion_place_theme_group foreign key (theme_group) references theme_group (id) on delete cascade,
    constraint fk_suggestion_place_municipality foreign key (municipality) references municipality (code),
    constraint ck_suggestion_place_one check ((theme_group is null) <> (municipality is null))
);

create index ix_suggestion_place_due on suggestion_place (computed_at nulls first, id) where due;

create table suggestion (
    id uuid not null,
    version bigint not null,
    place uuid not null,
    item uuid not null,
    score int not null,
    reasons jsonb not null,
    status text not null,
    computed_at timestamptz not null,
    answered_by uuid,
    answered_at timestamptz,
    note text,
    constraint pk_suggestion primary key (id),
    constraint uq_suggestion_item_place unique (item, place),
    constraint fk_suggestion_place foreign key (place) references suggestion_place (id) on delete cascade,
    constraint fk_suggestion_item foreign key (item) references knowledge_item (id) on delete cascade,
    constraint fk_suggestion_answered_by foreign key (answered_by) references person (id) on delete set null,
    constraint ck_suggestion_status check (status in ('OPEN', 'TAKEN_UP', 'DISMISSED')),
    constraint ck_suggestion_answered check ((answered_at is not null) = (status <> 'OPEN'))
);

create index ix_suggestion_place on suggestion (place);
create index ix_suggestion_open on suggestion (place, score desc, id desc) where status = 'OPEN';
create index ix_suggestion_answered_by on suggestion (answered_by) where answered_by is not null;

-- How far the outbox has been read for suggestions; nothing before the first time. Who holds the row computes.
create table suggestion_feed (
    id int not null,
    position text,
    constraint pk_suggestion_feed primary key (id),
    constraint ck_suggestion_feed_one check (id = 1)
);

insert into suggestion_feed (id) values (1);

-- By what items are found that fit.
create index ix_knowledge_item_packages on knowledge_item using gin (packages jsonb_path_ops) where status = 'PUBLISHED';
create index ix_knowledge_item_words on knowledge_item
    using gin (to_tsvector('danish'::regconfig, title || ' ' || summary)) where status = 'PUBLISHED';
