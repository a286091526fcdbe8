-- Items that coordinators forward to colleagues outside the network. What tells who the colleague is is forgotten after
-- twelve months. They go with their item; where the sender is removed they stay without the name.
create table forward (
    id uuid not null,
    version bigint not null,
    municipality text not null,
    item uuid not null,
    email text,
    name text,
    note text,
    sent_by uuid,
    sent_at timestamptz not null,
    opened_at timestamptz,
    reminded_at timestamptz,
    withdrawn_at timestamptz,
    demo boolean not null,
    constraint pk_forward primary key (id),
    constraint fk_forward_municipality foreign key (municipality) references municipality (code),
    constraint fk_forward_item foreign key (item) references knowledge_item (id) on delete cascade,
    constraint fk_forward_sent_by foreign key (sent_by) references person (id) on delete set null,
    constraint ck_forward_known check ((email is null) = (note is null) and (email is not null or name is null))
);

create index ix_forward_municipality on forward (municipality, sent_at desc, id desc);
create unique index uq_forward_colleague on forward (item, municipality, lower(email)) where withdrawn_at is null;
create index ix_forward_unopened on forward (municipality, sent_at, id)
    where opened_at is null and withdrawn_at is null and email is not null;
create index ix_forward_sent_by on forward (sent_by);
create index ix_forward_email on forward (lower(email)) where email is not null;
create index ix_forward_known on forward (sent_at) where email is not null;

-- The key with which links are signed, made when the first one is.
create table forward_key (
    id int not null,
    secret bytea not null,
    constraint pk_forward_key primary key (id),
    constraint ck_forward_key_one check (id = 1)
);
