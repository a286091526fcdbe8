-- Questions that nobody has answered yet, the items that answer them, and what became of them. Where a person is removed the
-- question stays without the name; an answer goes with its item.
create table need (
    id uuid not null,
    version bigint not null,
    question text not null,
    details text,
    topics text[] not null,
    focus_areas text[] not null,
    municipality text,
    theme_group uuid,
    created_by text not null,
    author uuid,
    author_name text,
    status text not null,
    reason text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    demo boolean not null,
    search_text text not null generated always as (lower(question || ' ' || coalesce(details, ''))) stored,
    constraint pk_need primary key (id),
    constraint fk_need_municipality foreign key (municipality) references municipality (code),
    constraint fk_need_theme_group foreign key (theme_group) references theme_group (id) on delete set null,
    constraint fk_need_author foreign key (author) references person (id) on delete set null,
    constraint ck_need_status check (status in ('OPEN', 'ANSWERED', 'WITHDRAWN')),
    constraint ck_need_reason check (reason is not null or status <> 'WITHDRAWN')
);

create index ix_need_created_at on need (created_at desc, id desc);
create index ix_need_status on need (status, created_at desc, id desc);
create index ix_need_created_by on need (created_by, created_at desc, id desc);
create index ix_need_theme_group on need (theme_group, status);
create index ix_need_municipality on need (municipality);
create index ix_need_author on need (author);
create index ix_need_topics on need using gin (topics);
create index ix_need_search_text on need using gin (search_text gin_trgm_ops);

create table need_answer (
    id uuid not null,
    version bigint not null,
    need uuid not null,
    item uuid not null,
    note text,
    created_by text not null,
    author uuid,
    author_name text,
    created_at timestamptz not null,
    told_at timestamptz,
    accepted_at timestamptz,
    demo boolean not null,
    constraint pk_need_answer primary key (id),
    constraint fk_need_answer_need foreign key (need) references need (id) on delete cascade,
    constraint fk_need_answer_item foreign key (item) references knowledge_item (id) on delete cascade,
    constraint fk_need_answer_author foreign key (author) references person (id) on delete set null,
    constraint uq_need_answer_item unique (need, item),
    constraint ck_need_answer_accepted check (accepted_at is null or told_at is not null)
);

create unique index uq_need_answer_accepted on need_answer (need) where accepted_at is not null;
create index ix_need_answer_need on need_answer (need, created_at, id);
create index ix_need_answer_item on need_answer (item, created_at, id);
create index ix_need_answer_author on need_answer (author);

create table need_change (
    id uuid not null,
    need uuid not null,
    status text not null,
    reason text,
    created_by text not null,
    author uuid,
    author_name text,
    at timestamptz not null,
    constraint pk_need_change primary key (id),
    constraint fk_need_change_need foreign key (need) references need (id) on delete cascade,
    constraint fk_need_change_author foreign key (author) references person (id) on delete set null,
    constraint ck_need_change_status check (status in ('OPEN', 'ANSWERED', 'WITHDRAWN'))
);

create index ix_need_change_need on need_change (need, at, id);
create index ix_need_change_author on need_change (author);
