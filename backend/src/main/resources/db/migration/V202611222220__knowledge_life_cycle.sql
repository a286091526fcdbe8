-- Submitting, returning, superseding and confirming; co-authors, as varchar because that is how they are compared.
alter table knowledge_item
    add column co_authors varchar[] not null default '{}',
    add column submitted_at timestamptz,
    add column submitted_by text,
    add column returned_at timestamptz,
    add column returned_by text,
    add column return_comment text,
    add column superseded_by uuid,
    add column confirmed_at timestamptz;

alter table knowledge_item alter column co_authors drop default;

update knowledge_item
set co_authors = array(
    select distinct 'person:' || (author ->> 'memberId')
    from jsonb_array_elements(authors) author
    where author ->> 'memberId' is not null)
where jsonb_path_exists(authors, '$[*].memberId ? (@ != null)');

alter table knowledge_item drop constraint ck_knowledge_item_status;
alter table knowledge_item
    add constraint ck_knowledge_item_status check (status in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'ARCHIVED')),
    add constraint ck_knowledge_item_submitted check (status <> 'SUBMITTED' or submitted_at is not null),
    add constraint ck_knowledge_item_returned check ((returned_at is null) = (return_comment is null)),
    add constraint ck_knowledge_item_superseded
        check (superseded_by is null or (status = 'ARCHIVED' and superseded_by <> id)),
    add constraint fk_knowledge_item_superseded_by
        foreign key (superseded_by) references knowledge_item (id) on delete set null;

create index ix_knowledge_item_co_authors on knowledge_item using gin (co_authors);
create index ix_knowledge_item_superseded_by on knowledge_item (superseded_by) where superseded_by is not null;
create index ix_knowledge_item_review_due on knowledge_item (review_due, id) where status = 'PUBLISHED';
