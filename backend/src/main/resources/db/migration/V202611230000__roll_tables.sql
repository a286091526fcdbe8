-- Items that are passed on. An item rolls to a place once; whoever else sends it there adds a reason. Rolls go with their
-- item; where a person is removed the reasons stay without the name.
create table roll (
    id uuid not null,
    version bigint not null,
    item uuid not null,
    to_group uuid,
    to_municipality text,
    from_group uuid,
    from_municipality text,
    via uuid,
    direction text not null,
    status text not null,
    sent_at timestamptz not null,
    seen_at timestamptz,
    answered_at timestamptz,
    answered_by uuid,
    answered_by_name text,
    reason text,
    demo boolean not null,
    constraint pk_roll primary key (id),
    constraint fk_roll_item foreign key (item) references knowledge_item (id) on delete cascade,
    constraint fk_roll_to_group foreign key (to_group) references theme_group (id) on delete cascade,
    constraint fk_roll_to_municipality foreign key (to_municipality) references municipality (code),
    constraint fk_roll_from_group foreign key (from_group) references theme_group (id) on delete set null,
    constraint fk_roll_from_municipality foreign key (from_municipality) references municipality (code),
    constraint fk_roll_via foreign key (via) references roll (id) on delete set null,
    constraint fk_roll_answered_by foreign key (answered_by) references person (id) on delete set null,
    constraint uq_roll_item_group unique (item, to_group),
    constraint uq_roll_item_municipality unique (item, to_municipality),
    constraint ck_roll_target check ((to_group is null) <> (to_municipality is null)),
    constraint ck_roll_origin check (from_group is null or from_municipality is null),
    constraint ck_roll_direction check (direction in ('PUSH', 'PULL')),
    constraint ck_roll_status check (status in ('SENT', 'SEEN', 'TAKEN_UP', 'DECLINED')),
    constraint ck_roll_reason check (reason is not null or status <> 'DECLINED'),
    constraint ck_roll_answered check ((answered_at is not null) = (status in ('TAKEN_UP', 'DECLINED')))
);

create index ix_roll_to_group on roll (to_group, sent_at desc, id desc);
create index ix_roll_to_municipality on roll (to_municipality, sent_at desc, id desc);
create index ix_roll_item on roll (item, sent_at, id);
create index ix_roll_from_group on roll (from_group);
create index ix_roll_from_municipality on roll (from_municipality);
create index ix_roll_via on roll (via);
create index ix_roll_answered_by on roll (answered_by);

create table roll_reason (
    id uuid not null,
    roll uuid not null,
    created_by text not null,
    author uuid,
    author_name text,
    note text not null,
    created_at timestamptz not null,
    edited_at timestamptz,
    constraint pk_roll_reason primary key (id),
    constraint fk_roll_reason_roll foreign key (roll) references roll (id) on delete cascade,
    constraint fk_roll_reason_author foreign key (author) references person (id) on delete set null,
    constraint uq_roll_reason_roll_writer unique (roll, created_by)
);

create index ix_roll_reason_roll on roll_reason (roll, created_at, id);
create index ix_roll_reason_created_by on roll_reason (created_by);
create index ix_roll_reason_author on roll_reason (author);
