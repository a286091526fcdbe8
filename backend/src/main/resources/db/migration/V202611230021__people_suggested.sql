-- Whether somebody may be named as one who can be asked.
alter table person add column askable boolean not null default true;

-- Who has written about a topic.
create index ix_knowledge_item_topics on knowledge_item using gin (topics) where status = 'PUBLISHED';
