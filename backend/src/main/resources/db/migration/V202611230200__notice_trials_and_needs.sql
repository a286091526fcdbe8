-- Trials and questions are told too. Those who asked are looked up by a reader of their own, who starts where the others are
-- and goes through the open questions in the order of their ids.
alter table happening
    add column trial uuid,
    add column need uuid,
    add constraint fk_happening_trial foreign key (trial) references trial (id) on delete cascade,
    add constraint fk_happening_need foreign key (need) references need (id) on delete cascade;

create index ix_happening_trial on happening (trial);
create index ix_happening_need on happening (need);

insert into news_position (reader, position)
values ('needs', pg_snapshot_xmin(pg_current_snapshot())::text || '-0');

create index ix_need_open on need (id) where status = 'OPEN';
