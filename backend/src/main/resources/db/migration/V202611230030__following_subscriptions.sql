-- What people follow: exactly one thing each. A search is kept as its question, with every list in order, so that the same
-- question is the same text.
create table subscription (
    id uuid not null,
    version bigint not null,
    person uuid not null,
    theme_group uuid,
    topic text,
    municipality text,
    item uuid,
    search jsonb,
    name text,
    demo boolean not null,
    created_at timestamptz not null,
    constraint pk_subscription primary key (id),
    constraint fk_subscription_person foreign key (person) references person (id) on delete cascade,
    constraint fk_subscription_theme_group foreign key (theme_group) references theme_group (id) on delete cascade,
    constraint fk_subscription_municipality foreign key (municipality) references municipality (code),
    constraint fk_subscription_item foreign key (item) references knowledge_item (id) on delete cascade,
    constraint uq_subscription_person_theme_group unique (person, theme_group),
    constraint uq_subscription_person_topic unique (person, topic),
    constraint uq_subscription_person_municipality unique (person, municipality),
    constraint uq_subscription_person_item unique (person, item),
    constraint ck_subscription_target check (num_nonnulls(theme_group, topic, municipality, item, search) = 1),
    constraint ck_subscription_name check ((search is null) = (name is null))
);

create unique index uq_subscription_person_search on subscription (person, md5(search::text)) where search is not null;
create index ix_subscription_person on subscription (person, id desc);
create index ix_subscription_theme_group on subscription (theme_group, id);
create index ix_subscription_topic on subscription (topic, id);
create index ix_subscription_municipality on subscription (municipality, id);
create index ix_subscription_item on subscription (item, id);
create index ix_subscription_search on subscription (id) where search is not null;
