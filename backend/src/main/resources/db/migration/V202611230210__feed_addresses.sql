-- Under which address somebody's feed reader reads what they may see; who knows it reads along, so it can be revoked.
create table feed_address (
    id uuid not null,
    version bigint not null,
    person uuid not null,
    token text not null,
    created_at timestamptz not null,
    constraint pk_feed_address primary key (id),
    constraint uq_feed_address_person unique (person),
    constraint uq_feed_address_token unique (token),
    constraint fk_feed_address_person foreign key (person) references person (id) on delete cascade
);

-- What is new in a place: what belongs there, and what was taken up there.
create index ix_knowledge_item_new_in_group on knowledge_item (theme_group, published_at desc, id desc)
    where status = 'PUBLISHED';
create index ix_knowledge_item_new_in_municipality on knowledge_item (municipality, published_at desc, id desc)
    where status = 'PUBLISHED';
create index ix_roll_taken_up_by_group on roll (to_group, answered_at desc, item desc) where status = 'TAKEN_UP';
create index ix_roll_taken_up_by_municipality on roll (to_municipality, answered_at desc, item desc)
    where status = 'TAKEN_UP';
