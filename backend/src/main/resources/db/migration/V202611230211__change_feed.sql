-- Reading only the last of what is told of each thing.
create index ix_outbox_about on outbox (subject_id, transaction, number);

-- To whom a published item was ever shown: everybody, members, or a group by its id. It outlives the item, because those
-- who saw it have to hear that it is gone.
create table shown_item (
    item uuid not null,
    audience text not null,
    public_id text not null,
    constraint pk_shown_item primary key (item, audience)
);

insert into shown_item (item, audience, public_id)
select id, case visibility when 'PUBLIC' then 'public' when 'MEMBERS' then 'members' else theme_group::text end, public_id
from knowledge_item
where published_at is not null and (visibility <> 'GROUP' or theme_group is not null);
