-- What an item is about, in words that everybody understands; it stands in the place of the summary where people are told who
-- are no specialists.
create table plain_summary (
    item uuid not null,
    version bigint not null,
    text text,
    constraint pk_plain_summary primary key (item),
    constraint fk_plain_summary_item foreign key (item) references knowledge_item (id) on delete cascade
);

create index ix_knowledge_item_newest_ends on knowledge_item (published_at desc, id desc)
    where status = 'PUBLISHED' and outcome is not null;
