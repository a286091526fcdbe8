-- What others were never asked to read can be deleted by whoever began it.
alter table knowledge_item add column ever_submitted boolean not null default false;

update knowledge_item item
set ever_submitted = true
where item.submitted_at is not null
    or item.returned_at is not null
    or exists (select from item_version version where version.item = item.id and version.what = 'SUBMITTED');

alter table knowledge_item alter column ever_submitted drop default;
