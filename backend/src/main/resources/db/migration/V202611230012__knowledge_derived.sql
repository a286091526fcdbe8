-- An item that grew out of another: the experience of somebody who tried it.
alter table knowledge_item
    add column derived_from uuid,
    add constraint ck_knowledge_item_derived check (derived_from <> id),
    add constraint fk_knowledge_item_derived_from
        foreign key (derived_from) references knowledge_item (id) on delete set null;

create index ix_knowledge_item_derived_from on knowledge_item (derived_from) where derived_from is not null;
